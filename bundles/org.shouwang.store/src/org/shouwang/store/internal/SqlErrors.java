// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.SQLException;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.Database;
import org.shouwang.store.files.DiskFull;

/** Puts an engine's error into the store's words. */
final class SqlErrors {

	private static final String REFERENCED = "23503";
	private static final String DUPLICATE = "23505";

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
			return new StoreException(error, Reason.DISK_FULL, database.dialect().getName());
		}
		if (sql == null) {
			return new StoreException(error, Reason.DATABASE_FAILED, error.getClass().getSimpleName());
		}
		return new StoreException(error, classify(sql), sql.getSQLState());
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

	private static SQLException firstSql(Throwable error) {
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql) {
				return sql;
			}
		}
		return null;
	}
}
