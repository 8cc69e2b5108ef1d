// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Login;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.postgres.internal.Connecting.Doorkeeper;
import org.shouwang.store.postgres.internal.Connecting.Route;
import org.shouwang.store.postgres.internal.SealedLogin.Kind;

/** Takes an empty database of a server for a new workspace. */
public final class Creator {

	private static final String CERTIFICATE = "server-ca.pem";
	private static final int NAME_CHARACTERS = 12;

	private final Secrets secrets = new Secrets();

	/** See {@link org.shouwang.store.engine.Engine#create(Path, DataKey, ServerAddress)}. */
	public Database create(Path folder, DataKey key, ServerAddress server) {
		ServerUrl url = ServerUrl.parse(server.url());
		String id = UUID.randomUUID().toString();
		String name = "shouwang_" + id.replace("-", "").substring(0, NAME_CHARACTERS);
		try (Login application = own(server.application(), name); Login door = own(server.door(), name + "_door")) {
			Files.createDirectories(folder);
			char[] password = door.password();
			Doorkeeper doorkeeper = new Doorkeeper(door.user(), new String(password));
			Arrays.fill(password, '\0');
			Connecting connecting = Connecting.of(id, url, keepCertificate(url, folder), doorkeeper);
			new ConnectionFile(folder).write(connecting);
			return new Making(connecting, connecting.route(folder), key, server).make(application, door);
		} catch (IOException e) {
			throw FileErrors.translate(e, folder);
		}
	}

	private Login own(Optional<Login> given, String name) {
		return given.map(login -> new Login(login.user(), login.password())).orElseGet(() -> secrets.randomLogin(name));
	}

	/** Copies the authority's certificate beside the file that names it: the stick it came from may be gone tomorrow. */
	static Optional<String> keepCertificate(ServerUrl url, Path folder) throws IOException {
		if (url.certificate().isEmpty()) {
			return Optional.empty();
		}
		if (!Files.isReadable(url.certificate().get())) {
			throw new StoreException(Reason.MISSING_FILES, url.certificate().get());
		}
		Files.copy(url.certificate().get(), folder.resolve(CERTIFICATE));
		return Optional.of(CERTIFICATE);
	}

	private final class Making {

		private final Connecting connecting;
		private final Route route;
		private final DataKey key;
		private final ServerAddress server;

		Making(Connecting connecting, Route route, DataKey key, ServerAddress server) {
			this.connecting = connecting;
			this.route = route;
			this.key = key;
			this.server = server;
		}

		Database make(Login application, Login door) {
			try {
				DataSource owner = Server.dataSource(route, server.owner());
				Connection making = Server.connect(owner);
				try {
					install(making, application, door);
					DataSource source = Server.dataSource(route, application);
					Epoch epoch;
					try (Connection connection = Server.connect(source)) {
						Installer.check(connection, connecting.id(), route.place());
						epoch = Epoch.now(connection, route.place());
						connection.rollback();
					}
					return new PostgresDatabase(route.place(), door.user(), epoch, source, Optional.of(owner), Optional.of(making));
				} catch (SQLException | RuntimeException e) {
					making.close();
					throw e;
				}
			} catch (SQLException e) {
				throw PostgresErrors.onOpening(e, route.place());
			}
		}

		private void install(Connection making, Login application, Login door) throws SQLException {
			Installer installer = new Installer(making, route.place());
			installer.take(connecting.id());
			if (server.application().isEmpty()) {
				installer.makeLogin(application);
			}
			if (server.door().isEmpty()) {
				installer.makeLogin(door);
			}
			installer.letWork(application.user());
			installer.letLook(connecting.door());
			LoginTable logins = new LoginTable(making);
			logins.add(secrets.seal(key, connecting.id(), Kind.APPLICATION, application, server.application().isEmpty()));
			logins.add(secrets.seal(key, connecting.id(), Kind.OWNER, server.owner(), false));
			making.commit();
		}
	}
}
