// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
import org.shouwang.model.RetentionRule;
import org.shouwang.report.list.ListColumn;
import org.shouwang.store.retention.Retention;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "List all rules, also those no longer in force.")
final class RetentionRulesCommand implements Callable<Integer> {
	private static final List<ListColumn> COLUMNS = List.of(new ListColumn("name", "规则名称", "Rule"), new ListColumn("records", "适用记录", "Records"),
			new ListColumn("from", "起算日期", "Counted from"), new ListColumn("only", "限定", "Only where"), new ListColumn("years", "年数", "Years"),
			new ListColumn("source", "依据", "Source"), new ListColumn("validFrom", "生效日期", "In force from"),
			new ListColumn("validUntil", "失效日期", "In force until"));

	private final RootCommand root;
	@Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "The form of the output.")
	private String format;

	RetentionRulesCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			List<List<Object>> rows = new Retention(signedIn.session()).rules().stream().map(RetentionRulesCommand::row).toList();
			AccountListCommand.print(root, COLUMNS, rows, format);
			return ExitStatus.DONE;
		});
	}

	private static List<Object> row(RetentionRule rule) {
		String only = rule.getOnlyField() == null ? "" : rule.getOnlyField() + "=" + rule.getOnlyValue();
		return Arrays.asList(rule.getName(), rule.getOwnerType(), rule.getCountedFrom(), only, rule.getYears(), rule.getSource(),
				rule.getValidFrom().toString(), rule.getValidUntil() == null ? "" : rule.getValidUntil().toString());
	}
}
