// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The indexes of one table that serve speed only: neither unique nor backing a constraint. */
final class TableIndexes {

	private static final String PLAIN = """
			SELECT C.CONGLOMERATENAME FROM SYS.SYSCONGLOMERATES C
			JOIN SYS.SYSTABLES T ON T.TABLEID = C.TABLEID JOIN SYS.SYSSCHEMAS S ON S.SCHEMAID = T.SCHEMAID
			WHERE C.ISINDEX AND NOT C.ISCONSTRAINT AND S.SCHEMANAME = ? AND T.TABLENAME = ?""";

	private final Connection connection;
	private final String schema;
	private final String table;

	/** @param qualified such as {@code core.pupil} */
	TableIndexes(Connection connection, String qualified) {
		this.connection = connection;
		String[] parts = qualified.toUpperCase(Locale.ROOT).split("\\.");
		this.schema = parts[0];
		this.table = parts[1];
	}

	/** Whether the table holds at least so many rows; looks no further. */
	boolean hasRows(int rows) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT 1 FROM " + schema + "." + table + " OFFSET " + (rows - 1)
						+ " ROWS FETCH NEXT 1 ROWS ONLY")) {
			return row.next();
		}
	}

	/** Drops them and tells how to make them again. */
	List<String> drop() throws SQLException {
		Map<String, String> columns = columns();
		List<String> creates = new ArrayList<>();
		try (Statement statement = connection.createStatement()) {
			for (String index : plain()) {
				String list = columns.get(index);
				if (list != null) {
					statement.execute("DROP INDEX " + schema + "." + index);
					creates.add("CREATE INDEX " + schema + "." + index + " ON " + schema + "." + table + " (" + list + ")");
				}
			}
		}
		return creates;
	}

	private List<String> plain() throws SQLException {
		List<String> names = new ArrayList<>();
		try (PreparedStatement query = connection.prepareStatement(PLAIN)) {
			query.setString(1, schema);
			query.setString(2, table);
			try (ResultSet rows = query.executeQuery()) {
				while (rows.next()) {
					names.add(rows.getString(1));
				}
			}
		}
		return names;
	}

	/** Column list by name of every index that is not unique. */
	private Map<String, String> columns() throws SQLException {
		Map<String, TreeMap<Integer, String>> columns = new LinkedHashMap<>();
		try (ResultSet rows = connection.getMetaData().getIndexInfo(null, schema, table, false, true)) {
			while (rows.next()) {
				if (rows.getBoolean("NON_UNIQUE") && rows.getString("INDEX_NAME") != null) {
					String order = "D".equals(rows.getString("ASC_OR_DESC")) ? " DESC" : "";
					columns.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new TreeMap<>())
							.put(rows.getInt("ORDINAL_POSITION"), rows.getString("COLUMN_NAME") + order);
				}
			}
		}
		Map<String, String> lists = new LinkedHashMap<>();
		columns.forEach((name, list) -> lists.put(name, String.join(", ", list.values())));
		return lists;
	}
}
