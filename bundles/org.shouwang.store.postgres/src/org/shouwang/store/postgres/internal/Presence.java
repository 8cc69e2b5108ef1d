// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.Hold;

/** Tells computers that have a workspace open from one that wants it for itself alone: by a lock that the server frees by itself. */
final class Presence {

	private static final long KEY = 0x4f70656eL;
	// A session with an advisory lock of this key; a key of 64 bits is kept in two halves.
	private static final String HOLDERS = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1"
			+ " AND classid = 0 AND objid = " + KEY + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND pid <> ALL (?)";
	private static final int TRIES = 30;
	private static final int PAUSE_MILLIS = 100;

	private Presence() {
	}

	/** Says on this connection, until it ends, that the workspace is open. Not while somebody holds it, who will not wait for us. */
	static void show(Connection connection) throws SQLException {
		new Sql(connection).text("SELECT pg_try_advisory_lock_shared(" + KEY + ")");
	}

	/**
	 * Whether another program shows its presence, for longer than the server needs to notice that one has gone.
	 *
	 * @param own the processes of the server that show this program's own presence; asked each time, for they come and go
	 */
	static boolean othersThan(Connection connection, Supplier<List<Integer>> own) throws SQLException {
		return !comesTrue(() -> {
			Array mine = connection.createArrayOf("int4", own.get().toArray());
			return "0".equals(new Sql(connection).text(HOLDERS, mine));
		});
	}

	private interface Question {
		boolean ask() throws SQLException;
	}

	private static boolean comesTrue(Question question) throws SQLException {
		for (int i = 0; i < TRIES; i++) {
			if (question.ask()) {
				return true;
			}
			try {
				Thread.sleep(PAUSE_MILLIS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
		return false;
	}

	/** Takes the workspace for this program alone. */
	static Hold hold(DataSource source, String place) throws SQLException {
		Connection connection = source.getConnection();
		try {
			if (!comesTrue(() -> new Sql(connection).isTrue("SELECT pg_try_advisory_lock(" + KEY + ")"))) {
				throw new StoreException(Reason.OPEN_ELSEWHERE, place);
			}
			return new Held(connection, place);
		} catch (SQLException | RuntimeException e) {
			connection.close();
			throw e;
		}
	}

	private record Held(Connection connection, String place) implements Hold {

		@Override
		public void check() {
			try {
				new Sql(connection).text("SELECT 1");
			} catch (SQLException e) {
				throw PostgresErrors.onOpening(e, place);
			}
		}

		@Override
		public void close() {
			try {
				connection.close();
			} catch (SQLException e) {
				throw PostgresErrors.onOpening(e, place);
			}
		}
	}
}
