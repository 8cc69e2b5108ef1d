// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/** Copies all tables of one database into another that has the same ones, and proves that nothing was lost on the way. */
final class DatabaseCopy {

	private final Connection snapshot;
	private final Transactions target;
	private final TableCopy tables;

	/** What was copied and compared. */
	record Copied(int tables, long rows, long commits) {}

	/**
	 * Copies.
	 *
	 * @param snapshot of the source, whose owner ends it
	 * @param schemas  which are copied
	 * @param rows     told from time to time how many rows were copied
	 */
	DatabaseCopy(Connection snapshot, Transactions target, Set<String> schemas, LongConsumer rows) {
		this.snapshot = snapshot;
		this.target = target;
		this.tables = target.upgrade((connection, dsl) -> {
			TableCopy all = TableCopy.between(snapshot, connection, schemas);
			all.run(snapshot, connection, target.database(), rows);
			return all;
		});
	}

	/** Compares every row with what it was copied from, and checks the chain; the source's snapshot must still be open. */
	Copied compare() throws SQLException {
		List<TableCopy.Content> expected = tables.contents(snapshot);
		List<TableCopy.Content> found = target.read((connection, dsl) -> tables.contents(connection));
		for (int i = 0; i < expected.size(); i++) {
			if (!expected.get(i).equals(found.get(i))) {
				throw new StoreException(Reason.COPY_DIFFERS, expected.get(i).table(), expected.get(i).rows(), found.get(i).rows());
			}
		}
		List<String> problems = target.read((connection, dsl) -> ChainCheck.problems(dsl));
		if (!problems.isEmpty()) {
			throw new StoreException(Reason.COPY_DIFFERS, problems.getFirst(), "", "");
		}
		long commits = target.read((connection, dsl) -> dsl.select(AuditTables.SEQ).from(AuditTables.CHAIN).fetchSingle(AuditTables.SEQ));
		return new Copied(tables.tables(), expected.stream().mapToLong(TableCopy.Content::rows).sum(), commits);
	}
}
