// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;

import org.shouwang.store.StoreException;
import org.shouwang.store.engine.Database;

/** Keeps a few idle connections of a database that does not do so itself: preparing one anew costs more than a small query. */
final class Connections implements AutoCloseable {

	private static final int MAX_IDLE = 4;
	private static final int VALIDITY_SECONDS = 5;

	private final Database database;
	private final int maxIdle;
	private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
	private volatile boolean closed;

	Connections(Database database) {
		this.database = database;
		this.maxIdle = database.pools() ? 0 : MAX_IDLE;
	}

	Connection take() throws SQLException {
		if (closed) {
			throw new StoreException(StoreException.Reason.CLOSED);
		}
		for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
			if (connection.isValid(VALIDITY_SECONDS)) {
				return connection;
			}
			connection.close();
		}
		return database.connect();
	}

	/** Ends whatever transaction is left open and keeps the connection for the next. */
	void give(Connection connection) throws SQLException {
		if (closed || connection.isClosed() || idle.size() >= maxIdle) {
			end(connection);
			return;
		}
		try {
			connection.rollback();
		} catch (SQLException e) {
			connection.close();
			throw e;
		}
		idle.push(connection);
	}

	/** Rolls back whatever is left open and closes, even a connection that is broken. */
	static void end(Connection connection) throws SQLException {
		try (connection) {
			if (!connection.isClosed()) {
				connection.rollback();
			}
		}
	}

	@Override
	public void close() throws SQLException {
		closed = true;
		for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
			end(connection);
		}
	}
}
