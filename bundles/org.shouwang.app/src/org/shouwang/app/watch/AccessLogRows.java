// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.watch;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Access;
import org.shouwang.store.Session;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.list.ListColumn;
import org.shouwang.ui.list.ListColumn.Look;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.list.ListSource;
import org.shouwang.ui.list.MemorySource;
import org.shouwang.ui.list.SuppliedSource;

/** The newest lines of the access log as rows, read once. */
final class AccessLogRows {
	/** Who looks farther back asks the command line, which writes files. */
	private static final int NEWEST = 5000;
	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final Session session;
	private final Dictionary dictionary;
	private final Messages messages;
	private final ZoneId zone;
	private final List<ListColumn> columns;
	private volatile MemorySource rows;

	AccessLogRows(Session session, Dictionary dictionary, Messages messages, ZoneId zone) {
		this.session = session;
		this.dictionary = dictionary;
		this.messages = messages;
		this.zone = zone;
		this.columns = List.of(column("at", WatchText.AT, 150, Look.TEXT), column("who", WatchText.WHO, 100, Look.STRONG),
				column("kind", WatchText.KIND, 130, Look.BADGE), column("what", WatchText.WHAT, 220, Look.TEXT),
				column("rows", WatchText.ROWS, 60, Look.TEXT), column("purpose", WatchText.PURPOSE, 240, Look.MUTED));
	}

	private ListColumn column(String id, WatchText text, int width, Look look) {
		return new ListColumn(id, messages.text(text), width, look);
	}

	List<ListColumn> columns() {
		return columns;
	}

	ListSource source() {
		return new SuppliedSource(this::present);
	}

	private synchronized MemorySource present() {
		if (rows == null) {
			rows = new MemorySource(columns.stream().map(ListColumn::id).toList(), session.accessLog(NEWEST).stream().map(this::row).toList());
		}
		return rows;
	}

	private ListRow row(Access access) {
		return new ListRow(String.valueOf(access.seq()), List.of(time(access.at()), access.account(), kind(access.kind()), what(access),
				access.rows() == 0 ? "" : String.valueOf(access.rows()), access.purpose()));
	}

	private String time(Instant at) {
		return SECONDS.format(at.atZone(zone));
	}

	private String kind(Access.Kind kind) {
		return switch (kind) {
		case RECORD -> messages.text(WatchText.RECORD);
		case QUERY -> messages.text(WatchText.QUERY);
		case EXPORT -> "!" + messages.text(WatchText.EXPORT);
		case GLASS -> "-" + messages.text(WatchText.GLASS);
		case THROUGH -> "-" + messages.text(WatchText.THROUGH);
		};
	}

	/** The fields by their labels; of a module that is switched off, as they stand. */
	private String what(Access access) {
		Locale locale = messages.locale();
		String fields = access.fields().stream().map(field -> label(field, locale)).distinct().collect(Collectors.joining(", "));
		String types = access.types().stream().map(type -> dictionary.has(type) ? dictionary.type(type).label(locale) : type)
				.collect(Collectors.joining(", "));
		return fields.isEmpty() ? types : types + ": " + fields;
	}

	private String label(String field, Locale locale) {
		int dot = field.indexOf('.');
		if (dot < 0 || !dictionary.has(field.substring(0, dot))) {
			return field;
		}
		RecordType type = dictionary.type(field.substring(0, dot));
		return type.fields().stream().filter(f -> f.name().equals(field.substring(dot + 1))).findFirst().map(f -> f.label(locale)).orElse(field);
	}
}
