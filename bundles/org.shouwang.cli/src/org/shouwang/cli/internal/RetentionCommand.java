// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** How long archives are kept, and what goes when their time is over. */
@Command(name = "retention", mixinStandardHelpOptions = true, description = "Keep rules on how long archives are kept, and erase what is due.")
final class RetentionCommand implements Callable<Integer> {
	private final RootCommand root;

	private RetentionCommand(RootCommand root) {
		this.root = root;
	}

	/** The verb with its own verbs. */
	static CommandLine with(RootCommand root) {
		return new CommandLine(new RetentionCommand(root)).addSubcommand(new RetentionRulesCommand(root))
				.addSubcommand(new RetentionAddCommand(root)).addSubcommand(new RetentionEndCommand(root))
				.addSubcommand(new RetentionDueCommand(root)).addSubcommand(new RetentionEraseCommand(root));
	}

	@Override
	public Integer call() {
		throw new ParameterException(root.usage("").getCommandLine(), root.text("retention.verb"));
	}
}
