// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import org.shouwang.access.DemoData;
import org.shouwang.access.SignedIn;
import org.shouwang.cli.ExitStatus;

import picocli.CommandLine.Command;

/** Makes a workspace of invented people. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Make a demonstration workspace of invented people.")
final class DemoCommand implements Callable<Integer> {
	private final RootCommand root;

	DemoCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		DemoData demo = root.services().all(DemoData.class).stream().findFirst().orElseThrow(() -> root.usage(root.text("demo.none")));
		String account = root.account() == null ? "demo" : root.account();
		try (SignedIn made = root.workspaces().create(root.home(), demo.school(), account, root.password())) {
			demo.fill(made, done -> { });
			root.console().say(root.text("demo.done", made.workspace().folder(), demo.school()));
		}
		return ExitStatus.DONE;
	}
}
