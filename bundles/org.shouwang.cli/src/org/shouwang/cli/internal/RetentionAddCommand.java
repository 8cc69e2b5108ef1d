// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.RetentionRule;
import org.shouwang.store.retention.Retention;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a rule into force. */
@Command(name = "add", mixinStandardHelpOptions = true, description = "Put a rule into force; it erases nothing by itself.")
final class RetentionAddCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "NAME", description = "What the rule is called.")
	private String name;
	@Option(names = "--years", paramLabel = "N", required = true, description = "How many full years the records are kept, 0 to 100.")
	private int years;
	@Option(names = "--source", paramLabel = "TEXT", required = true, description = "The regulation or decision that says so.")
	private String source;
	@Option(names = "--type", paramLabel = "TYPE", defaultValue = "Pupil", description = "The records it is about (Pupil).")
	private String type;
	@Option(names = "--from", paramLabel = "FIELD", defaultValue = "leftOn", description = "The date that is counted from (leftOn).")
	private String from;
	@Option(names = "--only", paramLabel = "FIELD=VALUE", description = "Only records with that choice, such as rollStatus=GRADUATED.")
	private String only;
	@Option(names = "--valid-from", paramLabel = "DATE", description = "In force from that day (today).")
	private LocalDate validFrom;
	@Mixin
	private Why why;

	RetentionAddCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		RetentionRule rule = rule();
		return root.signedIn(signedIn -> {
			new Retention(signedIn.session()).add(rule, why.or("retention add"));
			root.console().say(root.text("retention.added", name));
			return ExitStatus.DONE;
		});
	}

	private RetentionRule rule() {
		RetentionRule rule = ModelFactory.eINSTANCE.createRetentionRule();
		rule.setName(name);
		rule.setOwnerType(type);
		rule.setCountedFrom(from);
		rule.setYears(years);
		rule.setSource(source);
		rule.setValidFrom(validFrom == null ? LocalDate.now() : validFrom);
		if (only != null) {
			String[] parts = only.split("=", 2);
			if (parts.length != 2) {
				throw root.usage(root.text("retention.only", only));
			}
			rule.setOnlyField(parts[0].strip());
			rule.setOnlyValue(parts[1].strip());
		}
		return rule;
	}
}
