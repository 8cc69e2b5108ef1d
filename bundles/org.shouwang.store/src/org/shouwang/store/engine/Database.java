// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.jooq.SQLDialect;
import org.shouwang.store.StoreException;

/** An open database of some engine. Thread-safe; connections are not. */
public interface Database extends AutoCloseable {

	/** A new connection, isolation read committed, auto-commit off. */
	Connection connect() throws SQLException;

	SQLDialect dialect();

	/** The engine's word for a portable type placeholder of migrations: uuid, text, instant, bytes. */
	Optional<String> typeName(String placeholder);

	/** What an engine's error means; empty when it is none that the engine can name. */
	Optional<StoreException.Reason> classify(SQLException error);

	/**
	 * Inserts rows in the fastest way the engine has, on this connection, within its transaction.
	 *
	 * @param table the table with its schema, such as {@code core.pupil}
	 * @param sql   the insert statement with its parameters
	 */
	default RowSink bulkInsert(Connection connection, String table, String sql) throws SQLException {
		return new BatchSink(connection.prepareStatement(sql));
	}

	/** Writes a consistent, still encrypted copy into a folder that does not exist yet, while work goes on. */
	void backup(Path folder);

	@Override
	void close();
}
