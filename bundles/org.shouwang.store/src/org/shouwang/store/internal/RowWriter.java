// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jooq.exception.DataAccessException;
import org.shouwang.store.engine.Database;
import org.shouwang.store.engine.RowSink;

/**
 * Writes batches of rows through one connection. Small units are written at once; as soon as a full batch comes, a second thread
 * inserts it while the caller makes the next rows, so that a long import uses both cores. The connection is used by one thread at
 * a time: whoever wants it calls {@link #drain} first.
 */
final class RowWriter implements AutoCloseable {

	/** Rows in a full batch. */
	static final int BATCH = 2000;
	private static final int QUEUED = 4;

	private final Connection connection;
	private final Database database;
	private final Map<String, RowSink> sinks = new HashMap<>();
	private final List<Future<?>> running = new ArrayList<>();
	private ExecutorService thread;

	RowWriter(Connection connection, Database database) {
		this.connection = connection;
		this.database = database;
	}

	/** Takes the rows over. */
	void write(String table, String sql, List<Object[]> rows) throws SQLException {
		if (thread == null && rows.size() < BATCH) {
			insert(table, sql, rows);
			return;
		}
		if (thread == null) {
			thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("store-writer").factory());
		}
		if (running.size() >= QUEUED) {
			await(running.removeFirst());
		}
		running.add(thread.submit(() -> {
			insert(table, sql, rows);
			return null;
		}));
	}

	private void insert(String table, String sql, List<Object[]> rows) throws SQLException {
		RowSink sink = sinks.get(sql);
		if (sink == null) {
			sink = database.bulkInsert(connection, table, sql);
			sinks.put(sql, sink);
		}
		for (Object[] row : rows) {
			sink.add(row);
		}
		sink.flush();
	}

	/** Waits until everything is written; then the connection is the caller's again. */
	void drain() throws SQLException {
		while (!running.isEmpty()) {
			await(running.removeFirst());
		}
	}

	private static void await(Future<?> task) throws SQLException {
		try {
			task.get();
		} catch (ExecutionException e) {
			throw new SQLException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new DataAccessException("interrupted while writing", e);
		}
	}

	/** Ends bulk writing: what an engine had put off to be faster is done now. */
	void finish() throws SQLException {
		drain();
		for (RowSink sink : sinks.values()) {
			sink.finish();
		}
	}

	@Override
	public void close() throws SQLException {
		if (thread != null) {
			thread.shutdownNow();
			thread.close();
		}
		for (RowSink sink : sinks.values()) {
			sink.close();
		}
	}
}
