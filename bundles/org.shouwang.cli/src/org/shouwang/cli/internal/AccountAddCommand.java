// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an account. */
@Command(name = "add", mixinStandardHelpOptions = true, description = "Add an account; its password must be changed at the first sign-in.")
final class AccountAddCommand implements Callable<Integer> {
	private final RootCommand root;

	@Parameters(paramLabel = "NAME", description = "The new account.")
	private String name;
	@Option(names = "--role", paramLabel = "ROLE", required = true, description = "Its role, see: account roles")
	private String role;
	@Mixin
	private ReachOptions reach;
	@Mixin
	private NewPassword password;
	@Mixin
	private Why why;

	AccountAddCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		char[] given = password.read(root);
		return AccountCommand.change(root, accounts -> accounts.add(name, role, reach.read(root), given, why.or("account add")),
				"account.added", name);
	}
}
