// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets one more computer work in a workspace that lives on a server. */
@Command(name = "join", mixinStandardHelpOptions = true,
		description = "Let this computer work in a workspace that lives on a database server; everybody signs in with the account they have.")
final class JoinCommand implements Callable<Integer> {
	private final RootCommand root;

	@Option(names = "--url", paramLabel = "URL", required = true,
			description = "postgresql://host[:port]/database[?sslmode=…&sslrootcert=FILE] of the workspace.")
	private String url;
	@Mixin
	private ServerOptions server;

	JoinCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return server.use(root, url, address -> {
			root.workspaces().join(root.home(), address);
			root.console().say(root.text("join.done", root.home().toAbsolutePath().normalize()));
		});
	}
}
