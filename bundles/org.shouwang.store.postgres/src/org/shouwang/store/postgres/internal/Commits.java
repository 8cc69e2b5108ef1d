// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for the commits of other computers on a connection and a thread of its own. After a connection was lost, whoever asks
 * is called back once in any case: what was announced meanwhile was not heard.
 */
final class Commits implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Commits.class);
	static final String CHANNEL = "shouwang_commit";
	private static final int LISTEN_MILLIS = 10_000;
	private static final int PAUSE_SECONDS = 2;
	private static final int END_SECONDS = 5;

	private final DataSource source;
	private final Runnable heard;
	private final Thread thread;
	private final CountDownLatch closed = new CountDownLatch(1);
	private volatile Connection connection;
	private volatile int process;

	Commits(DataSource source, Runnable heard) {
		this.source = source;
		this.heard = heard;
		this.thread = Thread.ofPlatform().daemon().name("store-listener").unstarted(this::run);
	}

	void start() {
		thread.start();
	}

	/** The server's process for the connection that listens; 0 before there was one. */
	int process() {
		return process;
	}

	private void run() {
		while (isOpen()) {
			try {
				listen();
			} catch (SQLException e) {
				rest(e);
			}
		}
	}

	private void listen() throws SQLException {
		try (Connection listening = source.getConnection()) {
			connection = listening;
			process = listening.unwrap(PGConnection.class).getBackendPID();
			Presence.show(listening);
			new Sql(listening).run("LISTEN " + CHANNEL);
			PGConnection driver = listening.unwrap(PGConnection.class);
			heard.run();
			while (isOpen()) {
				var news = driver.getNotifications(LISTEN_MILLIS);
				if (news != null && news.length > 0) {
					heard.run();
				} else {
					new Sql(listening).text("SELECT 1"); // else nobody would notice that the server is gone
				}
			}
		}
	}

	private boolean isOpen() {
		return closed.getCount() > 0;
	}

	private void rest(SQLException error) {
		if (isOpen()) {
			LOG.info("Does not hear of other computers' commits for now: {}", error.getSQLState());
		}
		try {
			closed.await(PAUSE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			throw new IllegalStateException("nobody interrupts this thread", e);
		}
	}

	/** Waits a little for a call that is being made. */
	@Override
	public void close() {
		closed.countDown();
		Connection listening = connection;
		try {
			if (listening != null) {
				listening.abort(Runnable::run); // close would wait for the listening to end
			}
			thread.join(Duration.ofSeconds(END_SECONDS));
		} catch (SQLException e) {
			LOG.debug("The listening connection was gone already: {}", e.getSQLState());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
