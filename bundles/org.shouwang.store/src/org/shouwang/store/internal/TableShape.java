// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as every engine sees it: names in lower case.
 *
 * @param key     columns of the primary key, in its order; of a table without one all columns
 * @param columns in the order of their names
 */
record TableShape(String schema, String name, List<String> key, List<Column> columns) {

	/** @param type one of {@link java.sql.Types} */
	record Column(String name, int type) {}

	String qualified() {
		return schema + "." + name;
	}

	/** All rows in the order of the key. */
	String select() {
		return "SELECT " + list() + " FROM " + qualified() + " ORDER BY " + String.join(", ", key);
	}

	String insert() {
		return "INSERT INTO " + qualified() + " (" + list() + ") VALUES ("
				+ columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")";
	}

	private String list() {
		return columns.stream().map(Column::name).collect(Collectors.joining(", "));
	}

	/** Whether both hold the same columns; the engines' own types may differ. */
	boolean fits(TableShape other) {
		return columns.stream().map(Column::name).toList().equals(other.columns.stream().map(Column::name).toList())
				&& key.equals(other.key);
	}
}
