// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

import java.sql.SQLException;

/** Takes rows for one insert statement; {@link #flush} makes them visible to the transaction. Used by one thread at a time. */
public interface RowSink extends AutoCloseable {

	/** Values in the order of the statement's parameters: text, numbers, booleans, {@link java.sql.Date}, null. */
	void add(Object[] row) throws SQLException;

	void flush() throws SQLException;

	/** Called before the transaction reads or ends: the place for what was put off to be faster, such as indexes. */
	default void finish() throws SQLException {
		flush();
	}

	@Override
	void close() throws SQLException;
}
