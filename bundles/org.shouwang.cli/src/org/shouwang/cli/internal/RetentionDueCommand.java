// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
import org.shouwang.report.list.ListColumn;
import org.shouwang.store.retention.Retention;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what may go. */
@Command(name = "due", mixinStandardHelpOptions = true, description = "List what has been kept long enough; changes nothing.")
final class RetentionDueCommand implements Callable<Integer> {
	private static final List<ListColumn> COLUMNS = List.of(new ListColumn("rule", "规则名称", "Rule"), new ListColumn("type", "记录类型", "Records"),
			new ListColumn("title", "名称", "Name"), new ListColumn("since", "起算日期", "Counted from"), new ListColumn("id", "编号", "Id"));

	private final RootCommand root;
	@Option(names = "--on", paramLabel = "DATE", description = "As of that day (today).")
	private LocalDate day;
	@Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "The form of the output.")
	private String format;

	RetentionDueCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			List<List<Object>> rows = new Retention(signedIn.session()).due(day == null ? LocalDate.now() : day).stream()
					.flatMap(due -> due.records().stream().map(record -> List.<Object>of(due.rule().getName(), due.rule().getOwnerType(),
							record.title() == null ? "" : record.title(), record.since().toString(), record.id())))
					.toList();
			AccountListCommand.print(root, COLUMNS, rows, format);
			root.console().say(root.text("retention.due", rows.size()));
			return ExitStatus.DONE;
		});
	}
}
