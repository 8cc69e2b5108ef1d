// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.shouwang.access.SignedIn;
import org.shouwang.cli.ExitStatus;
import org.shouwang.store.Moved;
import org.shouwang.store.Permission;
import org.shouwang.store.engine.ServerAddress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Moves the workspace to a database server, or from there back into files. */
@Command(name = "move", mixinStandardHelpOptions = true,
		description = "Move the workspace to a database server or back into files; compares every row, and keeps the old one as it was.")
final class MoveCommand implements Callable<Integer> {
	private static final String SERVER = "-server";

	private final RootCommand root;

	@Option(names = "--to", paramLabel = "URL|DIR", required = true,
			description = "postgresql://host[:port]/database[?sslmode=…&sslrootcert=FILE], an empty database; or a folder, empty or new.")
	private String to;
	@Option(names = "--folder", paramLabel = "DIR",
			description = "With a URL: the folder of the new workspace, which finds the server; else the old one's name with " + SERVER + ".")
	private Path folder;
	@Mixin
	private ServerOptions server;

	MoveCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			signedIn.session().viewer().require(Permission.MAINTAIN);
			if (to.contains("://")) {
				return server.use(root, to, address -> move(signedIn, place(), Optional.of(address)));
			}
			move(signedIn, Path.of(to), Optional.empty());
			return ExitStatus.DONE;
		});
	}

	private Path place() {
		Path old = root.home().toAbsolutePath().normalize();
		return folder != null ? folder : old.resolveSibling(old.getFileName() + SERVER);
	}

	private void move(SignedIn signedIn, Path place, Optional<ServerAddress> address) {
		Moved moved = signedIn.workspace().moveTo(signedIn.session(), place, address, rows -> { });
		root.console().say(root.text("move.done", moved.place(), moved.tables(), moved.rows(), moved.commits(), moved.folder()));
	}
}
