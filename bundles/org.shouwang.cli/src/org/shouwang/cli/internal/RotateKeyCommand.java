// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;

import picocli.CommandLine.Command;

/** Gives the workspace a new key. Whoever knew the former one, or kept an old copy of the key file, opens nothing with it. */
@Command(name = "rotate-key", mixinStandardHelpOptions = true,
		description = "Give the workspace a new key and encrypt everything anew; passwords stay. Broken off, the next sign-in finishes it.")
final class RotateKeyCommand implements Callable<Integer> {
	private final RootCommand root;

	RotateKeyCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		root.workspaces().rotateKey(root.home(), root.account(), root.password(), progress -> { });
		root.console().say(root.text("account.rotated"));
		return ExitStatus.DONE;
	}
}
