// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.tamper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A table as somebody sees it who has the database but not the program: alters rows, and can take the alteration back. */
final class RawTable {
	private final Connection connection;
	private final String name;
	private final List<String> keys = new ArrayList<>();

	/** How to take an alteration back. */
	interface Undo {
		void run() throws SQLException;
	}

	RawTable(Connection connection, String schema, String table) throws SQLException {
		this.connection = connection;
		this.name = schema + "." + table;
		try (ResultSet rows = connection.getMetaData().getPrimaryKeys(null, schema, table)) {
			while (rows.next()) {
				keys.add(rows.getString("COLUMN_NAME"));
			}
		}
	}

	static List<String[]> all(Connection connection) throws SQLException {
		List<String[]> tables = new ArrayList<>();
		try (ResultSet rows = connection.getMetaData().getTables(null, null, null, new String[] { "TABLE" })) {
			while (rows.next()) {
				tables.add(new String[] { rows.getString("TABLE_SCHEM"), rows.getString("TABLE_NAME") });
			}
		}
		return tables;
	}

	String name() {
		return name.toLowerCase(Locale.ROOT);
	}

	List<Map<String, Object>> rows() throws SQLException {
		List<Map<String, Object>> list = new ArrayList<>();
		try (PreparedStatement query = connection.prepareStatement("SELECT * FROM " + name + " ORDER BY " + String.join(", ", keys));
				ResultSet rows = query.executeQuery()) {
			while (rows.next()) {
				Map<String, Object> row = new LinkedHashMap<>();
				for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
					Object value = rows.getObject(i);
					row.put(rows.getMetaData().getColumnName(i), value instanceof java.sql.Clob clob ? clob.getSubString(1, (int) clob.length()) : value);
				}
				list.add(row);
			}
		}
		return list;
	}

	Undo set(Map<String, Object> row, String column, Object value) throws SQLException {
		Map<String, Object> after = new LinkedHashMap<>(row);
		after.put(column, value);
		update(row, column, value);
		return () -> update(after, column, row.get(column));
	}

	private void update(Map<String, Object> row, String column, Object value) throws SQLException {
		List<Object> values = new ArrayList<>();
		values.add(value);
		keys.forEach(key -> values.add(row.get(key)));
		execute("UPDATE " + name + " SET " + column + " = ? WHERE " + where(), values);
	}

	Undo swap(Map<String, Object> one, Map<String, Object> other, String column) throws SQLException {
		update(one, column, other.get(column));
		update(other, column, one.get(column));
		return () -> {
			update(one, column, one.get(column));
			update(other, column, other.get(column));
		};
	}

	Undo delete(Map<String, Object> row) throws SQLException {
		execute("DELETE FROM " + name + " WHERE " + where(), keys.stream().map(row::get).toList());
		return () -> put(row);
	}

	Undo insert(Map<String, Object> like) throws SQLException {
		Map<String, Object> row = new LinkedHashMap<>(like);
		keys.forEach(key -> row.put(key, Altered.of(row.get(key))));
		row.computeIfPresent("ID", (column, value) -> keys.contains(column) ? value : Altered.of(value));
		put(row);
		return () -> execute("DELETE FROM " + name + " WHERE " + where(), keys.stream().map(row::get).toList());
	}

	private void put(Map<String, Object> row) throws SQLException {
		execute("INSERT INTO " + name + " (" + String.join(", ", row.keySet()) + ") VALUES ("
				+ row.keySet().stream().map(c -> "?").collect(Collectors.joining(", ")) + ")", new ArrayList<>(row.values()));
	}

	private String where() {
		return keys.stream().map(key -> key + " = ?").collect(Collectors.joining(" AND "));
	}

	private void execute(String sql, List<Object> values) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < values.size(); i++) {
				statement.setObject(i + 1, values.get(i));
			}
			statement.executeUpdate();
			connection.commit();
		} catch (SQLException e) {
			connection.rollback();
			throw e;
		}
	}
}
