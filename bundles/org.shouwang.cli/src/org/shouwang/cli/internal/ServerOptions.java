// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.shouwang.cli.ExitStatus;
import org.shouwang.store.ConnectionCheck;
import org.shouwang.store.engine.Login;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.engine.ServerReport;

import picocli.CommandLine.Option;

/** As whom to go to a database server. */
final class ServerOptions {
	private static final String PASSWORD = "SHOUWANG_DB_PASSWORD";
	private static final String APPLICATION_PASSWORD = "SHOUWANG_DB_APP_PASSWORD";
	private static final String DOOR_PASSWORD = "SHOUWANG_DB_DOOR_PASSWORD";

	@Option(names = "--db-user", paramLabel = "NAME", description = "With a URL: the login that owns the database.")
	private String user;
	@Option(names = "--db-password-file", paramLabel = "FILE",
			description = "A file whose first line is that login's password; otherwise $" + PASSWORD + ".")
	private Path passwordFile;
	@Option(names = "--db-app-user", paramLabel = "NAME", description = "A login for everyday work that is there already, with its password in $"
			+ APPLICATION_PASSWORD + "; else one is made.")
	private String applicationUser;
	@Option(names = "--db-door-user", paramLabel = "NAME", description = "A login that will read the key ring and nothing else, with its password in $"
			+ DOOR_PASSWORD + "; else one is made.")
	private String doorUser;

	/** Looks at the server, says what is wrong there, and goes on when nothing stands in the way. */
	int use(RootCommand root, String url, Consumer<ServerAddress> work) {
		return with(root, url, server -> {
			boolean good = look(root, server).isGood();
			if (good) {
				work.accept(server);
			}
			return good ? ExitStatus.DONE : ExitStatus.REFUSED;
		});
	}

	/** Looks at the server and says what is wrong there. */
	ServerReport look(RootCommand root, ServerAddress server) {
		ConnectionCheck check = root.service(ConnectionCheck.class);
		ServerReport report = check.check(server);
		check.words(report, root.console().locale()).forEach(root.console()::say);
		return report;
	}

	/** Something to be done with a server while its passwords are in memory. */
	interface Use {
		int with(ServerAddress server);
	}

	int with(RootCommand root, String url, Use use) {
		if (user == null) {
			throw root.usage(root.text("move.user"));
		}
		Optional<Login> application = login(root, applicationUser, APPLICATION_PASSWORD);
		Optional<Login> door = login(root, doorUser, DOOR_PASSWORD);
		try (Login owner = new Login(user, root.secret(passwordFile, PASSWORD, "move.password", "secret.missing"))) {
			return use.with(new ServerAddress(url, owner, application, door));
		} finally {
			application.ifPresent(Login::close);
			door.ifPresent(Login::close);
		}
	}

	private static Optional<Login> login(RootCommand root, String name, String variable) {
		return Optional.ofNullable(name)
				.map(given -> new Login(given, root.secret(null, variable, "move.password", "secret.missing")));
	}
}
