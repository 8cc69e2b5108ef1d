// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Changes one's own password. */
@Command(name = "password", mixinStandardHelpOptions = true, description = "Change your own password, such as one that was given to you.")
final class AccountPasswordCommand implements Callable<Integer> {
	private final RootCommand root;

	@Mixin
	private NewPassword password;

	AccountPasswordCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		root.workspaces().changePassword(root.home(), root.account(), root.password(), password.read(root));
		root.console().say(root.text("account.password.done"));
		return ExitStatus.DONE;
	}
}
