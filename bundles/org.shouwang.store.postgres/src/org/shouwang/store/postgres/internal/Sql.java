// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Short questions and orders to the server's own catalog. */
final class Sql {

	private final Connection connection;

	Sql(Connection connection) {
		this.connection = connection;
	}

	void run(String... statements) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	/** First column of the first row; null when there is no row. */
	String text(String sql, Object... arguments) throws SQLException {
		List<String> column = column(sql, arguments);
		return column.isEmpty() ? null : column.getFirst();
	}

	/** First column of all rows. */
	List<String> column(String sql, Object... arguments) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < arguments.length; i++) {
				statement.setObject(i + 1, arguments[i]);
			}
			try (ResultSet rows = statement.executeQuery()) {
				List<String> column = new ArrayList<>();
				while (rows.next()) {
					column.add(rows.getString(1));
				}
				return column;
			}
		}
	}

	boolean isTrue(String sql, Object... arguments) throws SQLException {
		return "t".equals(text(sql, arguments));
	}

	/** A name as SQL takes it literally. */
	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}
}
