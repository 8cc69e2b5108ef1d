// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.shouwang.report.list.Coded;
import org.shouwang.report.list.ListColumn;
import org.shouwang.report.list.ListSupplier;
import org.shouwang.store.Access;
import org.shouwang.store.Session;

/** The newest lines of the access log as a list; no component, for it stands in no choice of lists. */
final class AccessLogList implements ListSupplier {
	private static final List<ListColumn> COLUMNS = List.of(new ListColumn("number", "序号", "Number"), new ListColumn("at", "时间", "When"),
			new ListColumn("account", "账号", "Account"), new ListColumn("kind", "方式", "Kind"), new ListColumn("types", "记录类型", "Types"),
			new ListColumn("record", "记录编号", "Record"), new ListColumn("fields", "敏感字段", "Sensitive fields"),
			new ListColumn("rows", "行数", "Rows"), new ListColumn("purpose", "用途", "Purpose"));

	private final Session session;
	private final int limit;

	AccessLogList(Session session, int limit) {
		this.session = session;
		this.limit = limit;
	}

	@Override
	public String id() {
		return "access-log";
	}

	@Override
	public String label(Locale locale) {
		return "zh".equals(locale.getLanguage()) ? "访问日志" : "Access log";
	}

	@Override
	public List<ListColumn> columns() {
		return COLUMNS;
	}

	@Override
	public List<String> conditions() {
		return List.of();
	}

	@Override
	public Iterable<List<Object>> rows(List<String> conditions, String target) {
		return session.accessLog(limit).stream().map(AccessLogList::values).toList();
	}

	private static List<Object> values(Access a) {
		return Arrays.asList(a.seq(), a.at().toString(), a.account(), kind(a.kind()), a.types(), a.recordId(), a.fields(), a.rows(), a.purpose());
	}

	private static Coded kind(Access.Kind kind) {
		return switch (kind) {
		case RECORD -> new Coded("record", "打开一条记录", "record opened");
		case QUERY -> new Coded("query", "查询", "query");
		case EXPORT -> new Coded("export", "导出或打印", "export or print");
		case GLASS -> new Coded("glass", "紧急查阅开始", "emergency access begun");
		case THROUGH -> new Coded("through", "紧急查阅", "emergency access");
		};
	}
}
