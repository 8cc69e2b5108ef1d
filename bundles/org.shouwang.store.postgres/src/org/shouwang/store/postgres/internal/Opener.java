// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Hold;
import org.shouwang.store.engine.Login;
import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.postgres.internal.Connecting.Doorkeeper;
import org.shouwang.store.postgres.internal.Connecting.Route;
import org.shouwang.store.postgres.internal.SealedLogin.Kind;

/** Finds the way to a database that is there, from the folder of one computer. */
public final class Opener {

	private final Secrets secrets = new Secrets();

	/** A computer's way to its database: who reads there before anybody signed in. */
	private record Way(Connecting connecting, Route route, DataSource door) {

		static Way of(Path folder) throws SQLException {
			Connecting connecting = new ConnectionFile(folder).read();
			Route route = connecting.route(folder);
			try (Login login = connecting.door().login()) {
				return new Way(connecting, route, Server.dataSource(route, login));
			}
		}

		/** The sealed logins, of the right database only. */
		Map<Kind, SealedLogin> logins() throws SQLException {
			try (Connection connection = Server.connect(door)) {
				Installer.check(connection, connecting.id(), route.place());
				Map<Kind, SealedLogin> logins = new LoginTable(connection).read();
				connection.rollback();
				return logins;
			}
		}
	}

	/** See {@link org.shouwang.store.engine.Engine#open}. */
	public Database open(Path folder, DataKey key) {
		return onOpening(folder, way -> {
			Map<Kind, SealedLogin> logins = way.logins();
			DataSource application = source(way, logins.get(Kind.APPLICATION), key).orElseThrow();
			Epoch epoch = epoch(application, way);
			return new PostgresDatabase(way.route().place(), way.connecting().door().user(), epoch, application,
					source(way, logins.get(Kind.OWNER), key), Optional.empty());
		});
	}

	private Optional<DataSource> source(Way way, SealedLogin sealed, DataKey key) throws SQLException {
		if (sealed == null) {
			return Optional.empty();
		}
		try (Login login = secrets.open(key, way.connecting().id(), sealed, way.route().place())) {
			return Optional.of(Server.dataSource(way.route(), login));
		}
	}

	// The first connection, outside the pool: it fails with the server's own words.
	private static Epoch epoch(DataSource application, Way way) throws SQLException {
		try (Connection connection = Server.connect(application)) {
			Epoch epoch = Epoch.now(connection, way.route().place());
			connection.rollback();
			return epoch;
		}
	}

	/** See {@link org.shouwang.store.engine.Engine#door}. */
	public Database door(Path folder) {
		return onOpening(folder, way -> new Door(way.door(), way.route().place()));
	}

	/** See {@link org.shouwang.store.engine.Engine#hold}. */
	public Hold hold(Path folder) {
		return onOpening(folder, way -> Presence.hold(way.door(), way.route().place()));
	}

	/** See {@link org.shouwang.store.engine.Engine#rekey}. */
	public void rekey(Path folder, DataKey former, DataKey next) {
		onOpening(folder, way -> {
			Map<Kind, SealedLogin> logins = way.logins();
			if (!isSealedBy(next, way, logins)) {
				DataSource application = source(way, logins.get(Kind.APPLICATION), former).orElseThrow();
				try (Connection connection = Server.connect(application)) {
					new Rekeying(secrets, way.connecting().id(), logins).run(connection, former, next);
				}
			}
			return null;
		});
	}

	private boolean isSealedBy(DataKey key, Way way, Map<Kind, SealedLogin> logins) throws SQLException {
		try {
			return source(way, logins.get(Kind.APPLICATION), key).isPresent();
		} catch (StoreException e) {
			if (e.reason() == Reason.KEY_MISMATCH) {
				return false;
			}
			throw e;
		}
	}

	/** See {@link org.shouwang.store.engine.Engine#join}. */
	public WorkspaceInfo join(Path folder, ServerAddress server) {
		ServerUrl url = ServerUrl.parse(server.url());
		Route route = Route.of(url);
		try (Connection connection = Server.connect(Server.dataSource(route, server.owner()))) {
			Sql sql = new Sql(connection);
			List<String> ids = Installer.ids(connection);
			if (ids.size() != 1 || !sql.isTrue("SELECT ready FROM shouwang.workspace")) {
				throw new StoreException(Reason.NO_WORKSPACE, route.place());
			}
			WorkspaceInfo info = new WorkspaceInfo(Integer.parseInt(sql.text("SELECT format FROM shouwang.workspace")),
					sql.text("SELECT workspace FROM shouwang.workspace"), org.shouwang.store.postgres.PostgresEngine.ID, Map.of());
			Doorkeeper door = new Doorkeeper(sql.text("SELECT name FROM shouwang.door"), sql.text("SELECT password FROM shouwang.door"));
			connection.rollback();
			Files.createDirectories(folder);
			new ConnectionFile(folder).write(Connecting.of(ids.getFirst(), url, Creator.keepCertificate(url, folder), door));
			return info;
		} catch (SQLException e) {
			throw PostgresErrors.onOpening(e, route.place());
		} catch (IOException e) {
			throw FileErrors.translate(e, folder);
		}
	}

	private interface Use<R> {
		R with(Way way) throws SQLException;
	}

	private static <R> R onOpening(Path folder, Use<R> use) {
		String place = folder.toString();
		try {
			Way way = Way.of(folder);
			place = way.route().place();
			return use.with(way);
		} catch (SQLException e) {
			throw PostgresErrors.onOpening(e, place);
		}
	}
}
