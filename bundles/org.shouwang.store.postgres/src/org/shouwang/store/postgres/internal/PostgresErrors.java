// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Optional;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/** What PostgreSQL's error codes mean (appendix A of its manual); the first two characters are the class. */
final class PostgresErrors {

	private static final Map<String, Reason> CODES = Map.ofEntries(
			Map.entry("08", Reason.SERVER_UNREACHABLE),
			Map.entry("57P01", Reason.SERVER_UNREACHABLE), // somebody ended this connection or the server
			Map.entry("57P02", Reason.SERVER_UNREACHABLE), // the server crashed
			Map.entry("57P03", Reason.SERVER_UNREACHABLE), // it is starting
			Map.entry("57P05", Reason.SERVER_UNREACHABLE), // it ended an idle connection
			Map.entry("25P03", Reason.SERVER_UNREACHABLE), // it ended a transaction that did nothing for too long
			Map.entry("40001", Reason.SERVER_BUSY), // serialisation failure
			Map.entry("40P01", Reason.SERVER_BUSY), // deadlock
			Map.entry("55P03", Reason.SERVER_BUSY), // lock timeout
			Map.entry("53300", Reason.SERVER_BUSY), // too many connections
			Map.entry("53400", Reason.SERVER_BUSY),
			Map.entry("53100", Reason.DISK_FULL),
			Map.entry("28", Reason.SERVER_REFUSED), // wrong password, no such user, no entry in pg_hba.conf
			Map.entry("3D000", Reason.SERVER_REFUSED), // no such database
			Map.entry("42501", Reason.NOT_PERMITTED), // no right, or a row outside the viewer's scope
			Map.entry("22", Reason.INVALID_VALUE),
			Map.entry("23502", Reason.INVALID_VALUE),
			Map.entry("XX001", Reason.DAMAGED_DATABASE),
			Map.entry("XX002", Reason.DAMAGED_DATABASE));

	private PostgresErrors() {
	}

	static Optional<Reason> classify(SQLException error) {
		for (SQLException next = error; next != null; next = next.getNextException()) {
			Reason reason = reason(next.getSQLState());
			if (reason != null) {
				return Optional.of(reason);
			}
		}
		// The pool's own: no connection came free in time.
		return error instanceof SQLTransientConnectionException ? Optional.of(Reason.SERVER_BUSY) : Optional.empty();
	}

	private static Reason reason(String state) {
		if (state == null || state.length() < 2) {
			return null;
		}
		Reason exact = CODES.get(state);
		return exact == null ? CODES.get(state.substring(0, 2)) : exact;
	}

	/** What an error on opening means, with the place in words. */
	static StoreException onOpening(SQLException error, String place) {
		if (ConnectionTrouble.isUntrusted(error)) {
			return new StoreException(error, Reason.SERVER_NOT_TRUSTED, place);
		}
		Reason reason = classify(error).orElse(Reason.DATABASE_FAILED);
		return new StoreException(error, reason, reason == Reason.DATABASE_FAILED ? error.getSQLState() : place);
	}
}
