// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps an account out, or lets it in again. */
abstract sealed class AccountStateCommand implements Callable<Integer> {
	final RootCommand root;

	@Parameters(paramLabel = "NAME", description = "The account.")
	String name;
	@Mixin
	Why why;

	private AccountStateCommand(RootCommand root) {
		this.root = root;
	}

	/** Keeps it out. */
	@Command(name = "disable", mixinStandardHelpOptions = true, description = "Keep an account out; it stays in the history.")
	static final class Disable extends AccountStateCommand {
		Disable(RootCommand root) {
			super(root);
		}

		@Override
		public Integer call() {
			return AccountCommand.change(root, accounts -> accounts.disable(name, why.or("account disable")), "account.disabled", name);
		}
	}

	/** Lets it in again. */
	@Command(name = "enable", mixinStandardHelpOptions = true, description = "Let a disabled account in again.")
	static final class Enable extends AccountStateCommand {
		Enable(RootCommand root) {
			super(root);
		}

		@Override
		public Integer call() {
			return AccountCommand.change(root, accounts -> accounts.enable(name, why.or("account enable")), "account.enabled", name);
		}
	}
}
