// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import org.apache.derby.jdbc.EmbeddedDriver;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.MigrationStep;

/** What the store is held against: the same tables in Derby, plain JDBC, no encryption, no history, no checks. */
final class BareDerby implements AutoCloseable {
	private static final int BATCH = 2000;

	private final EmbeddedDriver driver = new EmbeddedDriver();
	private final String url;
	private final Connection connection;

	BareDerby(Path folder) throws SQLException {
		url = "jdbc:derby:directory:" + folder.toAbsolutePath();
		Properties create = new Properties();
		create.setProperty("create", "true");
		connection = driver.connect(url, create);
		connection.setAutoCommit(false);
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE SCHEMA core");
			for (MigrationStep step : new CoreSchema().steps()) {
				for (String sql : statements(step.sql())) {
					statement.execute(sql);
				}
			}
		}
		connection.commit();
	}

	private static List<String> statements(String sql) {
		String filled = sql.replaceAll("(?m)^\\s*--.*$", "").replace("{uuid}", "CHAR(36)").replace("{text}", "CLOB")
				.replace("{instant}", "BIGINT").replace("{bytes}", "BLOB");
		return List.of(filled.split(";[ \\t]*(?:\\n|$)")).stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
	}

	/** Inserts rows in one transaction, in batches. */
	void insert(String table, List<String> columns, List<Object[]> rows) throws SQLException {
		String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
				+ columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")";
		try (PreparedStatement insert = connection.prepareStatement(sql)) {
			int pending = 0;
			for (Object[] row : rows) {
				for (int i = 0; i < row.length; i++) {
					insert.setObject(i + 1, row[i]);
				}
				insert.addBatch();
				if (++pending == BATCH) {
					insert.executeBatch();
					pending = 0;
				}
			}
			insert.executeBatch();
		}
		connection.commit();
	}

	/** Reads a pupil and writes one field of it, in one transaction, as an edit does. */
	void edit(String id, String address) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT * FROM core.pupil WHERE id = ?");
				PreparedStatement update = connection
						.prepareStatement("UPDATE core.pupil SET home_address = ?, version = version + 1 WHERE id = ? AND version = ?")) {
			select.setString(1, id);
			int version;
			try (ResultSet row = select.executeQuery()) {
				row.next();
				version = row.getInt("version");
			}
			update.setString(1, address);
			update.setString(2, id);
			update.setInt(3, version);
			if (update.executeUpdate() != 1) {
				throw new IllegalStateException("not edited");
			}
		}
		connection.commit();
	}

	@Override
	public void close() throws SQLException {
		connection.rollback();
		connection.close();
		Properties shutdown = new Properties();
		shutdown.setProperty("shutdown", "true");
		try {
			driver.connect(url, shutdown);
		} catch (SQLException e) {
			if (!"08006".equals(e.getSQLState())) {
				throw e;
			}
		}
	}
}
