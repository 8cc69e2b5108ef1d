// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.postgresql.PGConnection;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.Login;

/**
 * Takes an empty database for a workspace, as the owner of its tables: leaves the workspace's id there, and lets the application's
 * login use, but not own or alter, whatever the owner will make. Everything in one transaction of the caller's.
 */
final class Installer {

	/** Oldest version of the server, the oldest that PostgreSQL's makers still cared for in 2026. */
	static final int OLDEST = 14;
	/** Held while a workspace is being made, so that another attempt knows it is alive. */
	private static final long MAKING = 0x53686f7577616e67L;
	private static final String OWN = "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'"
			+ " AND nspname <> 'public' ORDER BY 1";
	static final String TABLES = "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables"
			+ " WHERE schemaname !~ '^pg_' AND schemaname <> 'information_schema' LIMIT 1";
	private static final String[] TABLES_OF_OURS = { "CREATE SCHEMA shouwang",
			"CREATE TABLE shouwang.workspace (id varchar(36) NOT NULL PRIMARY KEY, ready boolean NOT NULL, guard text,"
					+ " epoch bigint NOT NULL DEFAULT 1, workspace varchar(36), format integer)",
			"CREATE TABLE shouwang.login (kind varchar(20) NOT NULL PRIMARY KEY, name varchar(100) NOT NULL, password bytea NOT NULL,"
					+ " made boolean NOT NULL)",
			"CREATE TABLE shouwang.door (name varchar(100) NOT NULL PRIMARY KEY, password varchar(200) NOT NULL)",
			"CREATE TABLE shouwang.file (name varchar(200) COLLATE \"C\" NOT NULL PRIMARY KEY, size bigint NOT NULL, made_at bigint NOT NULL)",
			"CREATE TABLE shouwang.file_part (name varchar(200) COLLATE \"C\" NOT NULL REFERENCES shouwang.file ON DELETE CASCADE,"
					+ " part integer NOT NULL, hash bytea NOT NULL, content bytea NOT NULL, PRIMARY KEY (name, part))",
			// What is encrypted cannot be compressed; trying costs the server its time.
			"ALTER TABLE shouwang.file_part ALTER COLUMN content SET STORAGE EXTERNAL" };
	private static final String POWERS = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = ?";

	private final Connection connection;
	private final Sql sql;
	private final String place;

	Installer(Connection connection, String place) {
		this.connection = connection;
		this.sql = new Sql(connection);
		this.place = place;
	}

	/** Takes the database. What an attempt that nobody carries on left behind is removed first. */
	void take(String id) throws SQLException {
		checkServer();
		if (!sql.isTrue("SELECT pg_try_advisory_lock(?)", MAKING)) {
			throw new StoreException(Reason.SERVER_IN_USE, place);
		}
		removeLeftovers();
		if (sql.text(TABLES) != null) {
			throw new StoreException(Reason.SERVER_IN_USE, place);
		}
		sql.run(TABLES_OF_OURS);
		sql.run("INSERT INTO shouwang.workspace (id, ready) VALUES ('" + id + "', false)");
	}

	private void checkServer() throws SQLException {
		int version = connection.getMetaData().getDatabaseMajorVersion();
		if (version < OLDEST) {
			throw new StoreException(Reason.SERVER_UNSUITABLE, "PostgreSQL " + version + " < " + OLDEST);
		}
		String encoding = sql.text("SHOW server_encoding");
		if (!"UTF8".equals(encoding)) {
			throw new StoreException(Reason.SERVER_UNSUITABLE, "ENCODING " + encoding + " ≠ UTF8");
		}
	}

	private void removeLeftovers() throws SQLException {
		boolean halfMade = sql.text("SELECT 1 FROM pg_tables WHERE schemaname = 'shouwang' AND tablename = 'workspace'") != null
				&& sql.isTrue("SELECT bool_and(NOT ready) FROM shouwang.workspace");
		if (halfMade) {
			for (String schema : sql.column(OWN)) {
				sql.run("DROP SCHEMA " + Sql.quoted(schema) + " CASCADE");
			}
		}
	}

	/** Makes a login that can do nothing yet. The server never sees its password, only what proves it. */
	void makeLogin(Login login) throws SQLException {
		if (sql.text("SELECT 1 FROM pg_roles WHERE rolname = ?", login.user()) == null) {
			sql.run("CREATE ROLE " + Sql.quoted(login.user())
					+ " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOBYPASSRLS NOREPLICATION");
		}
		connection.unwrap(PGConnection.class).alterUserPassword(login.user(), login.password(), "scram-sha-256");
	}

	/** Lets the application's login work with whatever this owner makes from now on. */
	void letWork(String application) throws SQLException {
		refusePowers(application);
		String role = Sql.quoted(application);
		sql.run("GRANT CONNECT ON DATABASE " + Sql.quoted(connection.getCatalog()) + " TO " + role,
				"GRANT USAGE ON SCHEMA shouwang TO " + role, "GRANT SELECT, UPDATE (epoch) ON shouwang.workspace TO " + role,
				"GRANT SELECT, UPDATE (password) ON shouwang.login TO " + role,
				"GRANT SELECT, INSERT, UPDATE, DELETE ON shouwang.file, shouwang.file_part TO " + role,
				"ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO " + role,
				"ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + role);
	}

	/** Lets the doorkeeper see which workspace this is and the sealed logins; more when a module opens a table for it. */
	void letLook(Connecting.Doorkeeper door) throws SQLException {
		refusePowers(door.user());
		String role = Sql.quoted(door.user());
		sql.run("GRANT CONNECT ON DATABASE " + Sql.quoted(connection.getCatalog()) + " TO " + role,
				"GRANT USAGE ON SCHEMA shouwang TO " + role, "GRANT SELECT ON shouwang.workspace, shouwang.login TO " + role);
		try (PreparedStatement statement = connection.prepareStatement("INSERT INTO shouwang.door (name, password) VALUES (?, ?)")) {
			statement.setString(1, door.user());
			statement.setString(2, door.password());
			statement.executeUpdate();
		}
	}

	private void refusePowers(String user) throws SQLException {
		if (user.equals(sql.text("SELECT current_user")) || sql.isTrue(POWERS, user)) {
			throw new StoreException(Reason.SERVER_UNSUITABLE, user + ": SUPERUSER / BYPASSRLS / OWNER");
		}
	}

	/** The workspace's ids in this database: one, or none where there is no workspace. */
	static List<String> ids(Connection connection) throws SQLException {
		Sql sql = new Sql(connection);
		boolean any = sql.text("SELECT 1 FROM pg_tables WHERE schemaname = 'shouwang' AND tablename = 'workspace'") != null;
		return any ? sql.column("SELECT id FROM shouwang.workspace") : List.of();
	}

	/** Refuses a database that holds no workspace, or another than the one looked for. */
	static void check(Connection connection, String id, String place) throws SQLException {
		List<String> ids = ids(connection);
		if (ids.isEmpty()) {
			throw new StoreException(Reason.MISSING_FILES, place);
		}
		if (!ids.equals(List.of(id))) {
			throw new StoreException(Reason.KEY_MISMATCH, place);
		}
	}
}
