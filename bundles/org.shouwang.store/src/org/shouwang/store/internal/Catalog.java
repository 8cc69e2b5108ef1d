// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What tables, columns, indexes and foreign keys there are, in lower case and without the names that engines invent. */
final class Catalog {

	/**
	 * One thing in a catalog.
	 *
	 * @param table with its schema
	 * @param what  the column with its type, the index with its columns, or the foreign key with its target
	 */
	record Item(String table, String what) implements Comparable<Item> {

		@Override
		public int compareTo(Item other) {
			return Comparator.comparing(Item::table).thenComparing(Item::what).compare(this, other);
		}
	}

	private final DatabaseMetaData data;
	private final Set<Item> items = new TreeSet<>();

	private Catalog(DatabaseMetaData data) {
		this.data = data;
	}

	/** @param schemas in lower case */
	static Set<Item> read(Connection connection, Set<String> schemas) throws SQLException {
		Catalog catalog = new Catalog(connection.getMetaData());
		Map<String, String[]> tables = new LinkedHashMap<>();
		try (ResultSet rows = catalog.data.getTables(null, null, null, new String[] { "TABLE" })) {
			while (rows.next()) {
				String schema = rows.getString("TABLE_SCHEM");
				if (schemas.contains(lower(schema))) {
					String table = rows.getString("TABLE_NAME");
					tables.put(lower(schema) + "." + lower(table), new String[] { schema, table });
				}
			}
		}
		for (Map.Entry<String, String[]> table : tables.entrySet()) {
			catalog.columns(table.getKey(), table.getValue());
			catalog.indexes(table.getKey(), table.getValue());
			catalog.references(table.getKey(), table.getValue());
		}
		return catalog.items;
	}

	private static String lower(String name) {
		return name == null ? "" : name.toLowerCase(Locale.ROOT);
	}

	private void columns(String key, String[] table) throws SQLException {
		try (ResultSet rows = data.getColumns(null, table[0], table[1], null)) {
			while (rows.next()) {
				String nulls = rows.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls ? " not null" : "";
				items.add(new Item(key, lower(rows.getString("COLUMN_NAME")) + " " + lower(rows.getString("TYPE_NAME")) + "("
						+ rows.getInt("COLUMN_SIZE") + ")" + nulls));
			}
		}
	}

	private void indexes(String key, String[] table) throws SQLException {
		Map<String, TreeMap<Integer, String>> columns = new TreeMap<>();
		Map<String, String> kinds = new TreeMap<>();
		try (ResultSet rows = data.getIndexInfo(null, table[0], table[1], false, true)) {
			while (rows.next()) {
				String name = rows.getString("INDEX_NAME");
				if (name != null) {
					columns.computeIfAbsent(name, n -> new TreeMap<>()).put(rows.getInt("ORDINAL_POSITION"),
							lower(rows.getString("COLUMN_NAME")));
					kinds.put(name, rows.getBoolean("NON_UNIQUE") ? "index " : "unique ");
				}
			}
		}
		columns.forEach((name, list) -> items.add(new Item(key, kinds.get(name) + list.values())));
	}

	private void references(String key, String[] table) throws SQLException {
		try (ResultSet rows = data.getImportedKeys(null, table[0], table[1])) {
			while (rows.next()) {
				items.add(new Item(key, lower(rows.getString("FKCOLUMN_NAME")) + " -> "
						+ lower(rows.getString("PKTABLE_SCHEM")) + "." + lower(rows.getString("PKTABLE_NAME"))));
			}
		}
	}
}
