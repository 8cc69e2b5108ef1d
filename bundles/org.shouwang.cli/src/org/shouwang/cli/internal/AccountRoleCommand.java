// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives an account another role and says whom it looks after. */
@Command(name = "role", mixinStandardHelpOptions = true, description = "Give an account a role, and the schools, classes or pupils it looks after.")
final class AccountRoleCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(index = "0", paramLabel = "NAME", description = "The account.")
	private String name;
	@Parameters(index = "1", paramLabel = "ROLE", description = "The role, see: account roles")
	private String role;
	@Mixin
	private ReachOptions reach;
	@Mixin
	private Why why;

	AccountRoleCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return AccountCommand.change(root, accounts -> accounts.assign(name, role, reach.read(root), why.or("account role")),
				"account.assigned", name, role);
	}
}
