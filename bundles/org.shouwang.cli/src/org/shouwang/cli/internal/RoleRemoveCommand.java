// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a role of the school's own. */
@Command(name = "role-remove", mixinStandardHelpOptions = true, description = "Remove a role of your own that no account has.")
final class RoleRemoveCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "CODE", description = "The role.")
	private String id;
	@Mixin
	private Why why;

	RoleRemoveCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return AccountCommand.change(root, accounts -> accounts.removeRole(id, why.or("account role-remove")), "role.removed", id);
	}
}
