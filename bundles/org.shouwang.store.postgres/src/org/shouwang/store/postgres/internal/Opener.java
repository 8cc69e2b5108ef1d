// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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
import org.shouwang.store.postgres.internal.Connecting.Route;

/** Makes and opens databases. */
public final class Opener {

	private static final String CERTIFICATE = "server-ca.pem";
	private static final int NAME_CHARACTERS = 12;

	private final Secrets secrets = new Secrets();

	/** See {@link org.shouwang.store.engine.Engine#create(Path, DataKey, ServerAddress)}. */
	public Database create(Path folder, DataKey key, ServerAddress server) {
		ServerUrl url = ServerUrl.parse(server.url());
		String id = UUID.randomUUID().toString();
		try {
			Files.createDirectories(folder);
			Optional<String> certificate = url.certificate().isPresent() ? Optional.of(CERTIFICATE) : Optional.empty();
			if (certificate.isPresent()) {
				Files.copy(url.certificate().get(), folder.resolve(CERTIFICATE));
			}
			try (Login application = application(server, id)) {
				Connecting connecting = new Connecting(id, url.host(), url.port(), url.database(), url.tls(), certificate,
						secrets.seal(key, id, application), Optional.of(secrets.seal(key, id, server.owner())));
				new ConnectionFile(folder).write(connecting);
				return create(connecting.route(folder), id, server, application);
			}
		} catch (IOException e) {
			throw FileErrors.translate(e, folder);
		}
	}

	private Login application(ServerAddress server, String id) {
		return server.application().map(login -> new Login(login.user(), login.password()))
				.orElseGet(() -> secrets.randomLogin("shouwang_" + id.replace("-", "").substring(0, NAME_CHARACTERS)));
	}

	private static Database create(Route route, String id, ServerAddress server, Login application) {
		try {
			DataSource owner = Server.dataSource(route, server.owner());
			Connection making = Server.connect(owner);
			try {
				Installer installer = new Installer(making, route.place());
				installer.take(id);
				if (server.application().isEmpty()) {
					installer.makeLogin(application);
				}
				installer.letWork(application.user());
				making.commit();
				DataSource source = Server.dataSource(route, application);
				check(source, id, route);
				return new PostgresDatabase(route.place(), source, Optional.of(owner), Optional.of(making));
			} catch (SQLException | RuntimeException e) {
				making.close();
				throw e;
			}
		} catch (SQLException e) {
			throw PostgresErrors.onOpening(e, route.place());
		}
	}

	/** See {@link org.shouwang.store.engine.Engine#open}. */
	public Database open(Path folder, DataKey key) {
		Connecting connecting = new ConnectionFile(folder).read();
		Route route = connecting.route(folder);
		try (Login application = secrets.open(key, connecting.id(), connecting.application(), folder)) {
			DataSource source = Server.dataSource(route, application);
			check(source, connecting.id(), route);
			return new PostgresDatabase(route.place(), source, owner(connecting, key, folder), Optional.empty());
		} catch (SQLException e) {
			throw PostgresErrors.onOpening(e, route.place());
		}
	}

	private Optional<DataSource> owner(Connecting connecting, DataKey key, Path folder) throws SQLException {
		if (connecting.owner().isEmpty()) {
			return Optional.empty();
		}
		try (Login owner = secrets.open(key, connecting.id(), connecting.owner().get(), folder)) {
			return Optional.of(Server.dataSource(connecting.route(folder), owner));
		}
	}

	// The first connection, outside the pool: it fails with the server's own words.
	private static void check(DataSource source, String id, Route route) throws SQLException {
		try (Connection connection = Server.connect(source)) {
			List<String> ids = Installer.ids(connection);
			connection.rollback();
			if (ids.isEmpty()) {
				throw new StoreException(Reason.MISSING_FILES, route.place());
			}
			if (!ids.equals(List.of(id))) {
				throw new StoreException(Reason.KEY_MISMATCH, route.place());
			}
		}
	}
}
