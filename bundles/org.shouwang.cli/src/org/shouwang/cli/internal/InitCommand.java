// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import org.shouwang.access.SignedIn;
import org.shouwang.cli.ExitStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an encrypted workspace. */
@Command(name = "init", mixinStandardHelpOptions = true, description = "Make an encrypted workspace for a school.")
final class InitCommand implements Callable<Integer> {
	private final RootCommand root;

	@Option(names = "--school", paramLabel = "NAME", required = true, description = "The school's name.")
	private String school;
	@Option(names = "--account", paramLabel = "NAME", description = "The first account.")
	private String account;
	@Option(names = "--url", paramLabel = "URL",
			description = "An empty database on a server: postgresql://host[:port]/database[?sslmode=…&sslrootcert=FILE]. Without it the data lie in the folder.")
	private String url;
	@Mixin
	private ServerOptions server;

	InitCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		String name = account != null ? account : root.account();
		if (name == null) {
			throw root.usage(root.text("account.missing"));
		}
		if (url != null) {
			return server.use(root, url, address -> done(root.workspaces().create(root.home(), address, school, name, root.password())));
		}
		done(root.workspaces().create(root.home(), school, name, root.password()));
		return ExitStatus.DONE;
	}

	private void done(SignedIn made) {
		try (made) {
			root.console().say(root.text("init.done", made.workspace().folder()));
		}
	}
}
