// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects new rows and writes them in batches per table, referred-to tables first. */
final class Inserts {

	private final RowWriter writer;
	private final Model model;
	private final Map<Mapping, List<Object[]>> pending = new HashMap<>();
	private int size;

	Inserts(RowWriter writer, Model model) {
		this.writer = writer;
		this.model = model;
	}

	void add(Mapping mapping, Object[] row) throws SQLException {
		pending.computeIfAbsent(mapping, m -> new ArrayList<>()).add(row);
		if (++size >= RowWriter.BATCH) {
			flush();
		}
	}

	void flush() throws SQLException {
		if (size == 0) {
			return;
		}
		for (Mapping mapping : model.inInsertOrder()) {
			List<Object[]> rows = pending.remove(mapping);
			if (rows != null) {
				writer.write(mapping.tableName(), mapping.insertSql(), rows);
			}
		}
		size = 0;
	}
}
