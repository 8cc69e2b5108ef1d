// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives a new password to somebody who forgot theirs. */
@Command(name = "reset", mixinStandardHelpOptions = true,
		description = "Give a new password to an account that forgot its own; sealed databases must be granted to it again.")
final class AccountResetCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "NAME", description = "The account.")
	private String name;
	@Mixin
	private NewPassword password;
	@Mixin
	private Why why;

	AccountResetCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		char[] given = password.read(root);
		return AccountCommand.change(root, accounts -> accounts.reset(name, given, why.or("account reset")), "account.reset", name);
	}
}
