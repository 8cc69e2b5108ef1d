// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.jooq.DSLContext;
import org.shouwang.store.Commit;
import org.shouwang.store.Written;
import org.shouwang.store.internal.AuditWriter.CommitHead;
import org.shouwang.store.internal.SessionImpl.UnitWork;
import org.shouwang.store.internal.UnitOfWorkImpl.UnitContext;

/** One unit of work under one commit id, run as often as lost connections ask for. Used by one thread. */
final class UnitRuns<R> implements Transactions.Work<Written<R>> {

	private final StoreImpl store;
	private final Writer writer;
	private final UnitWork<R> work;
	private UnitOfWorkImpl unit;

	/** Who writes why, under which commit id, by which clock. */
	record Writer(String commitId, org.shouwang.store.Viewer viewer, String reason, Clock clock, org.shouwang.store.Ids ids) {

		CommitHead head() {
			return new CommitHead(commitId, clock.instant().truncatedTo(ChronoUnit.MILLIS), viewer.account(), reason);
		}
	}

	UnitRuns(StoreImpl store, Writer writer, UnitWork<R> work) {
		this.store = store;
		this.writer = writer;
		this.work = work;
	}

	@Override
	public Written<R> run(Connection connection, DSLContext dsl) throws SQLException {
		undo();
		try (RowWriter rows = new RowWriter(connection, store.transactions().database())) {
			unit = new UnitOfWorkImpl(new UnitContext(dsl, store.model(), writer.viewer(), writer.ids()), rows,
					new AuditWriter(rows, dsl, writer.head(), store.seal()));
			R value = work.run(unit, dsl);
			Commit commit = unit.finish();
			if (commit.isEmpty()) {
				connection.rollback();
			} else {
				store.transactions().database().announce(connection);
			}
			return new Written<>(value, commit);
		}
	}

	/** Gives the caller's records back the versions they had: nothing was written. */
	void undo() {
		if (unit != null) {
			unit.unstamp();
		}
	}
}
