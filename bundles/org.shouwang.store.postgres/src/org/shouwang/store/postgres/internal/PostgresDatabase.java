// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import org.jooq.SQLDialect;
import org.shouwang.store.Scope;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.engine.BatchSink;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.RowRule;
import org.shouwang.store.engine.RowSink;
import org.shouwang.store.engine.SharedFiles;

/** One workspace's database on a server, used by this program as the application's login. */
public final class PostgresDatabase implements Database {

	/** Collation "C": a server's language must not change the order of ids and names, nor keep an index from serving LIKE. */
	private static final Map<String, String> TYPES = Map.of("uuid", "VARCHAR(36)", "text", "TEXT COLLATE \"C\"", "instant", "BIGINT",
			"bytes", "BYTEA");
	private static final long UPGRADING = 0x55706772616465L;

	private final String place;
	private final String doorkeeper;
	private final Epoch epoch;
	private final DataSource application;
	private final Optional<DataSource> owner;
	private final Optional<Connection> making;
	private final Pool pool;
	private final SharedFiles files = new FileTable();
	private final List<Commits> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, int[]> parameterTypes = new ConcurrentHashMap<>();

	/**
	 * @param epoch  of the key by which it was opened
	 * @param owner  empty where this computer shall not upgrade
	 * @param making a connection that holds the claim on a database that is being made; closed with this one
	 */
	PostgresDatabase(String place, String doorkeeper, Epoch epoch, DataSource application, Optional<DataSource> owner,
			Optional<Connection> making) {
		this.place = place;
		this.doorkeeper = doorkeeper;
		this.epoch = epoch;
		this.application = application;
		this.owner = owner;
		this.making = making;
		this.pool = new Pool(application, place);
	}

	@Override
	public Connection connect() throws SQLException {
		if (pool.isClosed()) {
			throw new StoreException(Reason.CLOSED);
		}
		return pool.take();
	}

	@Override
	public boolean pools() {
		return true;
	}

	@Override
	public Connection connectToUpgrade() throws SQLException {
		Connection connection = Server.connect(owner.orElseThrow(() -> new StoreException(Reason.UPGRADE_NEEDS_OWNER, place)));
		try {
			new Sql(connection).text("SELECT pg_advisory_xact_lock(?)", UPGRADING);
			return connection;
		} catch (SQLException e) {
			connection.close();
			throw e;
		}
	}

	@Override
	public SQLDialect dialect() {
		return SQLDialect.POSTGRES;
	}

	@Override
	public String place() {
		return place;
	}

	@Override
	public Optional<String> typeName(String placeholder) {
		return Optional.ofNullable(TYPES.get(placeholder));
	}

	@Override
	public String adapt(String statement) {
		return Dialect.adapt(statement);
	}

	@Override
	public Optional<Reason> classify(SQLException error) {
		return PostgresErrors.classify(error);
	}

	@Override
	public RowSink bulkInsert(Connection connection, String table, String sql) throws SQLException {
		PreparedStatement statement = connection.prepareStatement(sql);
		int[] types = parameterTypes.get(sql);
		if (types == null) {
			types = BatchSink.types(statement);
			parameterTypes.put(sql, types);
		}
		return new BatchSink(statement, types);
	}

	@Override
	public void enter(Connection connection, Scope scope) throws SQLException {
		epoch.check(RowSecurity.enter(connection, scope));
	}

	/** Only where the rules are not those that the database remembers: that needs the owner. */
	@Override
	public void guard(List<RowRule> rules, Set<String> open) {
		List<String> statements = RowSecurity.statements(rules, open, doorkeeper);
		String remembered = String.join(";\n", statements);
		try {
			try (Connection connection = Server.connect(application)) {
				String standing = new Sql(connection).text("SELECT guard FROM shouwang.workspace");
				connection.rollback();
				if (remembered.equals(standing)) {
					return;
				}
			}
			try (Connection connection = connectToUpgrade();
					PreparedStatement remember = connection.prepareStatement("UPDATE shouwang.workspace SET guard = ?")) {
				new Sql(connection).run(statements.toArray(String[]::new));
				remember.setString(1, remembered);
				remember.executeUpdate();
				connection.commit();
			}
		} catch (SQLException e) {
			throw PostgresErrors.onOpening(e, place);
		}
	}

	@Override
	public void announce(Connection connection) throws SQLException {
		epoch.checkAndKeep(connection);
		new Sql(connection).run("NOTIFY " + Commits.CHANNEL);
	}

	@Override
	public boolean isShared() {
		return true;
	}

	@Override
	public void watch(Runnable commits) {
		Commits listener = new Commits(application, commits);
		listeners.add(listener);
		listener.start();
	}

	@Override
	public void refuseOthers() {
		try (Connection connection = Server.connect(application)) {
			boolean others = Presence.othersThan(connection, () -> listeners.stream().map(Commits::process).toList());
			connection.rollback();
			if (others) {
				throw new StoreException(Reason.OPEN_ELSEWHERE, place);
			}
		} catch (SQLException e) {
			throw PostgresErrors.onOpening(e, place);
		}
	}

	@Override
	public Optional<SharedFiles> files() {
		return Optional.of(files);
	}

	@Override
	public void completed(WorkspaceInfo info) {
		try (Connection connection = connectToUpgrade();
				PreparedStatement statement = connection
						.prepareStatement("UPDATE shouwang.workspace SET ready = true, workspace = ?, format = ? WHERE NOT ready")) {
			statement.setString(1, info.id());
			statement.setInt(2, info.format());
			statement.executeUpdate();
			connection.commit();
		} catch (SQLException e) {
			throw PostgresErrors.onOpening(e, place);
		}
	}

	@Override
	public Connection snapshot() throws SQLException {
		Connection connection = connect();
		try {
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ); // the pool sets it back
			enter(connection, Scope.ALL);
			// A long reading waits for what it is copied to; the pool must not get this setting back.
			new Sql(connection).run("SET LOCAL idle_in_transaction_session_timeout = 0");
			return connection;
		} catch (SQLException e) {
			connection.close();
			throw e;
		}
	}

	/** Takes the right to write from the application's login, on whichever computer it is used. */
	@Override
	public void retire() {
		try (Connection own = Server.connect(application); Connection connection = connectToUpgrade()) {
			String user = Sql.quoted(own.getMetaData().getUserName());
			Sql sql = new Sql(connection);
			for (String schema : sql.column("SELECT DISTINCT schemaname FROM pg_tables WHERE tableowner = current_user")) {
				sql.run("REVOKE INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA " + Sql.quoted(schema) + " FROM " + user);
			}
			connection.commit();
			own.rollback();
		} catch (SQLException e) {
			throw PostgresErrors.onOpening(e, place);
		}
	}

	@Override
	public void backup(Path folder) {
		throw new StoreException(Reason.DATABASE_FAILED, "backup");
	}

	@Override
	public void close() {
		listeners.forEach(Commits::close);
		pool.close();
		making.ifPresent(connection -> {
			try {
				connection.close();
			} catch (SQLException e) {
				throw PostgresErrors.onOpening(e, place);
			}
		});
	}
}
