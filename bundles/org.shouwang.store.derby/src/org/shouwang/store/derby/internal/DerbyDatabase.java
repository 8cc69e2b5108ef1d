// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby.internal;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.jooq.SQLDialect;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.RowSink;

/** A booted Derby database: one engine instance in this process, many connections. */
public final class DerbyDatabase implements Database {

	private static final Map<String, String> TYPES = Map.of("uuid", "CHAR(36)", "text", "CLOB", "instant", "BIGINT", "bytes",
			"BLOB");
	// Derby answers a successful shutdown with an error. XJ004: it had ended itself already, after a full disk for example.
	private static final Set<String> CLOSED_WELL = Set.of("08006", "45000", "50000", "XJ015", "XJ004");

	/** What a URL of a database in a folder begins with. */
	public static final String DIRECTORY = "jdbc:derby:directory:";
	private static final String MEMORY = "jdbc:derby:memory:";

	private final Driver driver;
	private final String url;
	private boolean closed;

	private DerbyDatabase(Driver driver, String url) {
		this.driver = driver;
		this.url = url;
	}

	/** Boots the database and leaves it booted. */
	public static DerbyDatabase boot(Driver driver, String url, Properties attributes) throws SQLException {
		driver.connect(url, attributes).close();
		return new DerbyDatabase(driver, url);
	}

	@Override
	public Connection connect() throws SQLException {
		Connection connection = driver.connect(url, new Properties());
		connection.setAutoCommit(false);
		connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
		return connection;
	}

	@Override
	public SQLDialect dialect() {
		return SQLDialect.DERBY;
	}

	@Override
	public Optional<String> typeName(String placeholder) {
		return Optional.ofNullable(TYPES.get(placeholder));
	}

	@Override
	public Optional<Reason> classify(SQLException error) {
		return DerbyErrors.classify(error);
	}

	@Override
	public RowSink bulkInsert(Connection connection, String table, String sql) throws SQLException {
		return new BulkSink(connection, table, connection.prepareStatement(sql));
	}

	/** Finds tables whose file was removed: Derby itself notices only when it comes to read them. */
	public void checkFiles(Path folder) {
		List<Long> numbers = new ArrayList<>();
		try (Connection connection = connect()) {
			try (Statement statement = connection.createStatement();
					ResultSet rows = statement.executeQuery("SELECT CONGLOMERATENUMBER FROM SYS.SYSCONGLOMERATES")) {
				while (rows.next()) {
					numbers.add(rows.getLong(1));
				}
			}
			connection.rollback();
		} catch (SQLException e) {
			throw DerbyErrors.onOpening(e, folder);
		}
		List<String> missing = DerbyFiles.missing(folder, numbers.stream());
		if (!missing.isEmpty()) {
			throw new StoreException(Reason.MISSING_FILES, String.join(", ", missing));
		}
	}

	@Override
	public int check(Connection connection, Consumer<String> damaged) throws SQLException {
		return new TableChecks(connection).run(damaged);
	}

	@Override
	public Optional<Database> scratch() {
		Properties attributes = new Properties();
		attributes.setProperty("create", "true");
		String memory = MEMORY + UUID.randomUUID();
		try {
			return Optional.of(boot(driver, memory, attributes));
		} catch (SQLException e) {
			throw DerbyErrors.onOpening(e, Path.of("memory"));
		}
	}

	@Override
	public void backup(Path folder) {
		// Derby makes a folder of the database's name in the given one.
		Path parent = folder.toAbsolutePath().getParent();
		try (Connection connection = connect();
				CallableStatement call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
			call.setString(1, parent.toString());
			call.execute();
			connection.commit();
		} catch (SQLException e) {
			throw DerbyErrors.onBackup(e, folder, DerbyFiles.bytes(Path.of(url.substring(DIRECTORY.length()))));
		}
	}

	@Override
	public synchronized void close() {
		if (closed) {
			return;
		}
		closed = true;
		try {
			shutdown(url.startsWith(MEMORY) ? "drop" : "shutdown");
		} catch (SQLException e) {
			if (!CLOSED_WELL.contains(e.getSQLState())) {
				throw new StoreException(e, Reason.DATABASE_FAILED, e.getSQLState());
			}
		}
	}

	private void shutdown(String attribute) throws SQLException {
		Properties attributes = new Properties();
		attributes.setProperty(attribute, "true");
		driver.connect(url, attributes);
	}
}
