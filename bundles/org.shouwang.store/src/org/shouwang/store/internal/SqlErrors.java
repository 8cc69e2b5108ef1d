// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.Database;
import org.shouwang.store.files.DiskFull;

/** Puts an engine's error into the store's words. */
final class SqlErrors {

	private static final String REFERENCED = "23503";
	private static final String DUPLICATE = "23505";

	private static final Set<Reason> OF_THE_PLACE = EnumSet.of(Reason.SERVER_UNREACHABLE, Reason.SERVER_BUSY, Reason.SERVER_REFUSED,
			Reason.UPGRADE_NEEDS_OWNER, Reason.DISK_FULL, Reason.DAMAGED_DATABASE);

	private final Database database;

	SqlErrors(Database database) {
		this.database = database;
	}

	StoreException translate(Exception error) {
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (cause instanceof StoreException known) {
				return known;
			}
		}
		SQLException sql = firstSql(error);
		if (DiskFull.in(error)) {
			return new StoreException(error, Reason.DISK_FULL, database.place());
		}
		if (sql == null) {
			return new StoreException(error, Reason.DATABASE_FAILED, error.getClass().getSimpleName());
		}
		Reason reason = classify(sql);
		return new StoreException(error, reason, OF_THE_PLACE.contains(reason) ? database.place() : sql.getSQLState());
	}

	private Reason classify(SQLException sql) {
		for (SQLException next = sql; next != null; next = next.getNextException()) {
			if (REFERENCED.equals(next.getSQLState())) {
				return Reason.REFERENCED;
			}
			if (DUPLICATE.equals(next.getSQLState())) {
				return Reason.DUPLICATE;
			}
		}
		return database.classify(sql).orElse(Reason.DATABASE_FAILED);
	}

	// The outermost that says what it is: a wrapper around another thread's failure bears no state.
	private static SQLException firstSql(Throwable error) {
		SQLException first = null;
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql && (first == null || first.getSQLState() == null)) {
				first = sql;
			}
		}
		return first;
	}
}
