// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.shouwang.store.internal.TableShape.Column;

/** Reads from an engine's catalog which tables some schemas hold; what is referred to comes first. */
final class TableShapes {

	private final DatabaseMetaData catalog;
	private final Map<String, TableShape> shapes = new TreeMap<>();
	private final Map<String, Set<String>> references = new TreeMap<>();

	private TableShapes(DatabaseMetaData catalog) {
		this.catalog = catalog;
	}

	static List<TableShape> read(Connection connection, Set<String> schemas) throws SQLException {
		TableShapes shapes = new TableShapes(connection.getMetaData());
		try (ResultSet tables = shapes.catalog.getTables(null, null, null, new String[] { "TABLE" })) {
			List<String[]> names = new ArrayList<>();
			while (tables.next()) {
				names.add(new String[] { tables.getString("TABLE_SCHEM"), tables.getString("TABLE_NAME") });
			}
			for (String[] name : names) {
				if (schemas.contains(lower(name[0]))) {
					shapes.add(name[0], name[1]);
				}
			}
		}
		return shapes.ordered();
	}

	private void add(String schema, String table) throws SQLException {
		List<Column> columns = new ArrayList<>();
		try (ResultSet rows = catalog.getColumns(null, schema, table, null)) {
			while (rows.next()) {
				columns.add(new Column(lower(rows.getString("COLUMN_NAME")), rows.getInt("DATA_TYPE")));
			}
		}
		columns.sort(Comparator.comparing(Column::name));
		Map<Integer, String> key = new TreeMap<>();
		try (ResultSet rows = catalog.getPrimaryKeys(null, schema, table)) {
			while (rows.next()) {
				key.put((int) rows.getShort("KEY_SEQ"), lower(rows.getString("COLUMN_NAME")));
			}
		}
		TableShape shape = new TableShape(lower(schema), lower(table),
				key.isEmpty() ? columns.stream().map(Column::name).toList() : List.copyOf(key.values()), columns);
		shapes.put(shape.qualified(), shape);
		Set<String> targets = references.computeIfAbsent(shape.qualified(), name -> new LinkedHashSet<>());
		try (ResultSet rows = catalog.getImportedKeys(null, schema, table)) {
			while (rows.next()) {
				targets.add(lower(rows.getString("PKTABLE_SCHEM")) + "." + lower(rows.getString("PKTABLE_NAME")));
			}
		}
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private List<TableShape> ordered() {
		Map<String, TableShape> ordered = new LinkedHashMap<>();
		shapes.keySet().forEach(name -> place(name, ordered, new LinkedHashSet<>()));
		return List.copyOf(ordered.values());
	}

	private void place(String name, Map<String, TableShape> ordered, Set<String> path) {
		if (ordered.containsKey(name) || !shapes.containsKey(name)) {
			return;
		}
		if (!path.add(name)) {
			throw new IllegalStateException("tables refer to each other in a circle: " + path);
		}
		for (String target : references.get(name)) {
			if (!target.equals(name)) {
				place(target, ordered, path);
			}
		}
		path.remove(name);
		ordered.put(name, shapes.get(name));
	}
}
