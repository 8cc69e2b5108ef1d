// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import org.shouwang.cli.ExitStatus;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.shouwang.access.Accounts;

/** Accounts, roles and the recovery code. */
@Command(name = "account", mixinStandardHelpOptions = true, description = "Add, list and change accounts, roles and the recovery code.")
final class AccountCommand implements Callable<Integer> {
	private final RootCommand root;

	private AccountCommand(RootCommand root) {
		this.root = root;
	}

	/** The verb with its own verbs. */
	static CommandLine with(RootCommand root) {
		CommandLine line = new CommandLine(new AccountCommand(root));
		line.addSubcommand(new AccountListCommand(root)).addSubcommand(new AccountAddCommand(root))
				.addSubcommand(new AccountStateCommand.Disable(root)).addSubcommand(new AccountStateCommand.Enable(root))
				.addSubcommand(new AccountRoleCommand(root)).addSubcommand(new AccountPasswordCommand(root))
				.addSubcommand(new AccountResetCommand(root)).addSubcommand(new AccountRecoverCommand(root))
				.addSubcommand(new RecoveryCodeCommand(root)).addSubcommand(new RotateKeyCommand(root))
				.addSubcommand(new RolesCommand(root))
				.addSubcommand(new RolePutCommand(root)).addSubcommand(new RoleRemoveCommand(root))
				.addSubcommand(new IdleCommand(root));
		return line;
	}

	@Override
	public Integer call() {
		throw new ParameterException(root.usage("").getCommandLine(), root.text("account.verb"));
	}

	/** Signs in, does something to the accounts and says that it is done. */
	static int change(RootCommand root, Consumer<Accounts> work, String key, Object... arguments) {
		return root.signedIn(signedIn -> {
			work.accept(signedIn.accounts());
			root.console().say(root.text(key, arguments));
			return ExitStatus.DONE;
		});
	}
}
