// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.RowSink;

/** Collects new rows and writes them in batches per table, referred-to tables first. */
final class Inserts implements AutoCloseable {

	private static final int BUFFER = 2000;

	private final Connection connection;
	private final Database database;
	private final Model model;
	private final Map<Mapping, List<Object[]>> pending = new HashMap<>();
	private final Map<Mapping, RowSink> sinks = new HashMap<>();
	private int size;

	Inserts(Connection connection, Database database, Model model) {
		this.connection = connection;
		this.database = database;
		this.model = model;
	}

	void add(Mapping mapping, Object[] row) throws SQLException {
		pending.computeIfAbsent(mapping, m -> new ArrayList<>()).add(row);
		if (++size >= BUFFER) {
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
				write(sink(mapping), rows);
			}
		}
		size = 0;
	}

	private static void write(RowSink sink, List<Object[]> rows) throws SQLException {
		for (Object[] row : rows) {
			sink.add(row);
		}
		sink.flush();
	}

	private RowSink sink(Mapping mapping) throws SQLException {
		RowSink sink = sinks.get(mapping);
		if (sink == null) {
			sink = database.bulkInsert(connection, mapping.insertSql());
			sinks.put(mapping, sink);
		}
		return sink;
	}

	@Override
	public void close() throws SQLException {
		for (RowSink sink : sinks.values()) {
			sink.close();
		}
	}
}
