// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
import org.shouwang.model.RetentionRule;
import org.shouwang.store.retention.Retention;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends a rule. */
@Command(name = "end", mixinStandardHelpOptions = true, description = "End a rule: it erases nothing and keeps nothing any more.")
final class RetentionEndCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "NAME", description = "What the rule is called.")
	private String name;
	@Option(names = "--until", paramLabel = "DATE", description = "The last day on which it is in force (yesterday).")
	private LocalDate until;
	@Mixin
	private Why why;

	RetentionEndCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			Retention retention = new Retention(signedIn.session());
			List<RetentionRule> found = retention.rules().stream().filter(rule -> rule.getName().equals(name) && rule.getValidUntil() == null).toList();
			if (found.isEmpty()) {
				throw root.usage(root.text("retention.unknown", name));
			}
			LocalDate last = until == null ? LocalDate.now().minusDays(1) : until;
			found.forEach(rule -> retention.end(rule, last, why.or("retention end")));
			root.console().say(root.text("retention.ended", name, last.toString()));
			return ExitStatus.DONE;
		});
	}
}
