// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.RowSink;

/** Copies every table of some schemas from one database to another that has the same tables, and compares them row by row. */
final class TableCopy {

	private static final int FETCH = 2000;

	private final List<TableShape> tables;

	private TableCopy(List<TableShape> tables) {
		this.tables = tables;
	}

	/** @throws StoreException {@code MISSING_MODULE} when the target has not the source's tables */
	static TableCopy between(Connection source, Connection target, Set<String> schemas) throws SQLException {
		List<TableShape> tables = TableShapes.read(source, schemas);
		Map<String, TableShape> found = new LinkedHashMap<>();
		TableShapes.read(target, schemas).forEach(table -> found.put(table.qualified(), table));
		for (TableShape table : tables) {
			TableShape other = found.remove(table.qualified());
			if (other == null || !other.fits(table)) {
				throw new StoreException(Reason.MISSING_MODULE, table.qualified(), table.schema());
			}
		}
		if (!found.isEmpty()) {
			throw new StoreException(Reason.MISSING_MODULE, found.keySet(), "");
		}
		return new TableCopy(tables);
	}

	int tables() {
		return tables.size();
	}

	/** What the migrations put into the target gives way to the source's rows, all in the target's open transaction. */
	void run(Connection source, Connection target, Database targetDatabase, LongConsumer rowsDone) throws SQLException {
		try (var statement = target.createStatement()) {
			for (TableShape table : tables.reversed()) {
				statement.execute("DELETE FROM " + table.qualified());
			}
		}
		long[] rows = { 0 };
		for (TableShape table : tables) {
			try (RowSink sink = targetDatabase.bulkInsert(target, table.qualified(), table.insert())) {
				each(source, table, values -> {
					sink.add(values);
					if (++rows[0] % FETCH == 0) {
						rowsDone.accept(rows[0]);
					}
				});
				sink.finish();
			}
		}
	}

	/** A table's number of rows and the hash over all of them in the order of the key. */
	record Content(String table, long rows, String hash) {}

	/** The content of every table. */
	List<Content> contents(Connection connection) throws SQLException {
		List<Content> contents = new ArrayList<>();
		for (TableShape table : tables) {
			Hashes hashes = new Hashes();
			long[] rows = { 0 };
			each(connection, table, values -> {
				RowValues.add(hashes, values);
				rows[0]++;
			});
			contents.add(new Content(table.qualified(), rows[0], hashes.hex()));
		}
		return contents;
	}

	private interface RowUse {
		void use(Object[] values) throws SQLException;
	}

	private static void each(Connection connection, TableShape table, RowUse use) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(table.select())) {
			statement.setFetchSize(FETCH);
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					use.use(RowValues.read(rows, table.columns()));
				}
			}
		}
	}
}
