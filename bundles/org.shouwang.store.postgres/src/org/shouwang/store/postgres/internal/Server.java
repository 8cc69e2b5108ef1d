// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

import javax.sql.DataSource;

import org.postgresql.ds.PGSimpleDataSource;
import org.shouwang.store.engine.Login;
import org.shouwang.store.postgres.internal.Connecting.Route;

/** Makes connections to one database as one login, all with the settings that the store relies on. */
final class Server {

	private static final int CONNECT_SECONDS = 10;
	// Longer than any statement of ours takes; it ends the wait for a server that was cut off in silence.
	private static final int SOCKET_SECONDS = 300;
	/**
	 * A lock is waited for as long as another computer's import may take. A transaction that does nothing for long belongs to a
	 * computer that went away, and holds the end of the history, for which all others wait.
	 */
	private static final String SESSION = "-c lock_timeout=60s -c idle_in_transaction_session_timeout=120s -c timezone=UTC"
			+ " -c default_transaction_isolation=read\\ committed -c search_path=pg_catalog";

	private Server() {
	}

	/** @param login may be closed afterwards */
	static DataSource dataSource(Route route, Login login) throws SQLException {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setServerNames(new String[] { route.host() });
		source.setPortNumbers(new int[] { route.port() });
		source.setDatabaseName(route.database());
		source.setUser(login.user());
		char[] password = login.password();
		source.setPassword(new String(password));
		Arrays.fill(password, '\0');
		source.setApplicationName("Shouwang");
		source.setConnectTimeout(CONNECT_SECONDS);
		source.setSocketTimeout(SOCKET_SECONDS);
		source.setTcpKeepAlive(true);
		source.setReWriteBatchedInserts(true);
		source.setOptions(SESSION);
		trust(source, route);
		return source;
	}

	private static void trust(PGSimpleDataSource source, Route route) {
		source.setSslMode(route.tls() ? "verify-full" : "disable");
		if (!route.tls()) {
			return;
		}
		if (route.certificate().isPresent()) {
			source.setSslRootCert(route.certificate().get().toString());
		} else {
			source.setSslfactory("org.postgresql.ssl.DefaultJavaSSLFactory");
		}
	}

	static Connection connect(DataSource source) throws SQLException {
		Connection connection = source.getConnection();
		connection.setAutoCommit(false);
		return connection;
	}
}
