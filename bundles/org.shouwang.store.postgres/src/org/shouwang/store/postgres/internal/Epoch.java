// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.sql.Connection;
import java.sql.SQLException;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/**
 * How often the key of a workspace was changed. Who opened it before a change must not write any more: what it seals with the former key
 * nobody could prove.
 *
 * @param opened the count when this program opened the workspace
 */
record Epoch(long opened, String place) {

	/** Where there is no workspace. */
	static final long NONE = 0;

	static Epoch now(Connection connection, String place) throws SQLException {
		String text = new Sql(connection).text("SELECT epoch FROM shouwang.workspace");
		return new Epoch(text == null ? NONE : Long.parseLong(text), place);
	}

	void check(long found) {
		if (found != opened) {
			throw new StoreException(Reason.KEY_CHANGED, place);
		}
	}

	/** Asked at the end of a transaction that writes: a change of the key waits until it has ended. */
	void checkAndKeep(Connection connection) throws SQLException {
		String text = new Sql(connection).text("SELECT epoch FROM shouwang.workspace FOR SHARE");
		check(text == null ? NONE : Long.parseLong(text));
	}
}
