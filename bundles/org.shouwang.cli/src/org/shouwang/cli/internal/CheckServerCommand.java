// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.util.concurrent.Callable;

import org.shouwang.cli.ExitStatus;
import org.shouwang.store.engine.ServerReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at a server and changes nothing. */
@Command(name = "check-server", mixinStandardHelpOptions = true,
		description = "Look at a database server step by step and name exactly what is wrong; changes nothing.")
final class CheckServerCommand implements Callable<Integer> {
	private final RootCommand root;

	@Option(names = "--url", paramLabel = "URL", required = true,
			description = "postgresql://host[:port]/database[?sslmode=…&sslrootcert=FILE]")
	private String url;
	@Mixin
	private ServerOptions server;

	CheckServerCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return server.with(root, url, address -> {
			ServerReport report = server.look(root, address);
			if (report.state() != ServerReport.State.UNKNOWN) {
				root.console().say(root.text("server." + report.state().name(), report.version()));
			}
			return report.isGood() ? ExitStatus.DONE : ExitStatus.REFUSED;
		});
	}
}
