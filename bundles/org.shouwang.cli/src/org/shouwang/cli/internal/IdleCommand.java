// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says after how long an idle window locks itself. */
@Command(name = "idle", mixinStandardHelpOptions = true, description = "After how many minutes without a key or a mouse windows lock themselves.")
final class IdleCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "MINUTES", description = "1 to 120.")
	private int minutes;
	@Mixin
	private Why why;

	IdleCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return AccountCommand.change(root, accounts -> accounts.setIdleMinutes(minutes, why.or("account idle")), "account.idle", minutes);
	}
}
