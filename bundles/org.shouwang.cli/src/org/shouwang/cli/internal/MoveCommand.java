// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.shouwang.access.SignedIn;
import org.shouwang.cli.ExitStatus;
import org.shouwang.store.Moved;
import org.shouwang.store.Permission;
import org.shouwang.store.engine.Login;
import org.shouwang.store.engine.ServerAddress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Moves the workspace to a database server, or from there back into files. */
@Command(name = "move", mixinStandardHelpOptions = true,
		description = "Move the workspace to a database server or back into files; compares every row, and keeps the old one as it was.")
final class MoveCommand implements Callable<Integer> {
	private static final String PASSWORD = "SHOUWANG_DB_PASSWORD";
	private static final String APPLICATION_PASSWORD = "SHOUWANG_DB_APP_PASSWORD";
	private static final String SERVER = "-server";

	private final RootCommand root;

	@Option(names = "--to", paramLabel = "URL|DIR", required = true,
			description = "postgresql://host[:port]/database[?sslmode=…&sslrootcert=FILE], an empty database; or a folder, empty or new.")
	private String to;
	@Option(names = "--folder", paramLabel = "DIR",
			description = "With a URL: the folder of the new workspace, which finds the server; else the old one's name with " + SERVER + ".")
	private Path folder;
	@Option(names = "--db-user", paramLabel = "NAME", description = "With a URL: the login that owns the database.")
	private String user;
	@Option(names = "--db-password-file", paramLabel = "FILE",
			description = "A file whose first line is that login's password; otherwise $" + PASSWORD + ".")
	private Path passwordFile;
	@Option(names = "--db-app-user", paramLabel = "NAME", description = "A login for everyday work that is there already, with its password in $"
			+ APPLICATION_PASSWORD + "; else one is made.")
	private String applicationUser;

	MoveCommand(RootCommand root) {
		this.root = root;
	}

	@Override
	public Integer call() {
		return root.signedIn(signedIn -> {
			signedIn.session().viewer().require(Permission.MAINTAIN);
			Moved moved = to.contains("://") ? toServer(signedIn) : move(signedIn, Path.of(to), Optional.empty());
			root.console().say(root.text("move.done", moved.place(), moved.tables(), moved.rows(), moved.commits(), moved.folder()));
			return ExitStatus.DONE;
		});
	}

	private Moved toServer(SignedIn signedIn) {
		if (user == null) {
			throw root.usage(root.text("move.user"));
		}
		Path old = root.home().toAbsolutePath().normalize();
		Path place = folder != null ? folder : old.resolveSibling(old.getFileName() + SERVER);
		Optional<Login> application = Optional.ofNullable(applicationUser)
				.map(name -> new Login(name, root.secret(null, APPLICATION_PASSWORD, "move.password", "secret.missing")));
		try (Login owner = new Login(user, root.secret(passwordFile, PASSWORD, "move.password", "secret.missing"))) {
			return move(signedIn, place, Optional.of(new ServerAddress(to, owner, application, Optional.empty())));
		} finally {
			application.ifPresent(Login::close);
		}
	}

	private Moved move(SignedIn signedIn, Path place, Optional<ServerAddress> server) {
		return signedIn.workspace().moveTo(place, server, rows -> { });
	}
}
