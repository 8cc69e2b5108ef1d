// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The connections of one workspace on one computer: few, for a server must serve a whole school or county. */
final class Pool implements AutoCloseable {

	private static final int MOST = 8;
	private static final Duration WAIT = Duration.ofSeconds(10);
	private static final Duration CHECK = Duration.ofSeconds(5);
	private static final Duration IDLE = Duration.ofMinutes(2);
	private static final Duration LIFE = Duration.ofMinutes(30);

	private final HikariDataSource connections;

	Pool(DataSource source, String name) {
		HikariConfig config = new HikariConfig();
		config.setDataSource(source);
		config.setPoolName(name);
		config.setAutoCommit(false);
		config.setMaximumPoolSize(MOST);
		config.setMinimumIdle(1);
		config.setConnectionTimeout(WAIT.toMillis());
		config.setValidationTimeout(CHECK.toMillis());
		config.setIdleTimeout(IDLE.toMillis());
		config.setKeepaliveTime(IDLE.toMillis());
		config.setMaxLifetime(LIFE.toMillis());
		config.setInitializationFailTimeout(-1); // who opens has tried a connection before, and heard why it failed
		this.connections = new HikariDataSource(config);
	}

	Connection take() throws SQLException {
		return connections.getConnection();
	}

	boolean isClosed() {
		return connections.isClosed();
	}

	@Override
	public void close() {
		connections.close();
	}
}
