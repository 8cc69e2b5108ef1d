// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.shouwang.store.DataKey;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.internal.AuditTables;
import org.shouwang.store.internal.ChainCheck;
import org.shouwang.store.internal.Transactions;

/** Reads the state of a copied database, below all modules: dormant tables are counted too, and no step is run. */
final class DataStateReader {

	private final Engine engine;
	private final DataKey key;

	DataStateReader(Engine engine, DataKey key) {
		this.engine = engine;
		this.key = key;
	}

	/** The state of a copy that the engine's backup wrote just now; settles the copy. */
	DataState ofBackup(Path copy) {
		try (Database database = engine.openBackup(copy, key); Transactions transactions = new Transactions(database)) {
			return transactions.read(DataStateReader::state);
		}
	}

	/**
	 * The state of a restored database.
	 *
	 * @param problems takes what is wrong with its chain of commits, one line each
	 */
	DataState ofRestored(Path folder, List<String> problems) {
		try (Database database = engine.open(folder, key); Transactions transactions = new Transactions(database)) {
			return transactions.read((connection, dsl) -> {
				problems.addAll(ChainCheck.problems(dsl));
				return state(connection, dsl);
			});
		}
	}

	private static DataState state(Connection connection, DSLContext dsl) throws SQLException {
		Record chain = dsl.select(AuditTables.SEQ, AuditTables.HASH).from(AuditTables.CHAIN).fetchSingle();
		Map<String, Long> rows = new TreeMap<>();
		for (Table<Record> table : tables(connection)) {
			long count = dsl.selectCount().from(table).fetchSingle().value1();
			rows.put(String.join(".", table.getQualifiedName().getName()), count);
		}
		return new DataState(chain.get(AuditTables.SEQ), chain.get(AuditTables.HASH), rows);
	}

	private static List<Table<Record>> tables(Connection connection) throws SQLException {
		List<Table<Record>> tables = new ArrayList<>();
		try (ResultSet found = connection.getMetaData().getTables(null, null, null, new String[] { "TABLE" })) {
			while (found.next()) {
				tables.add(DSL.table(DSL.name(lower(found.getString("TABLE_SCHEM")), lower(found.getString("TABLE_NAME")))));
			}
		}
		return tables;
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
