// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.shouwang.store.engine.ServerAddress;
import org.shouwang.store.engine.ServerProblem;
import org.shouwang.store.engine.ServerReport;
import org.shouwang.store.engine.ServerReport.Finding;
import org.shouwang.store.engine.ServerReport.State;

/** Looks at a database as its owner. */
final class DatabaseCheck {

	private static final Duration CLOCKS = Duration.ofMinutes(2);
	private static final double MILLIS = 1e3;

	private final Sql sql;
	private final Connection connection;
	private final String database;
	private final ServerAddress server;
	private final List<Finding> findings = new ArrayList<>();

	DatabaseCheck(Connection connection, String database, ServerAddress server) {
		this.connection = connection;
		this.sql = new Sql(connection);
		this.database = database;
		this.server = server;
	}

	ServerReport run() throws SQLException {
		State state = state();
		String version = sql.text("SHOW server_version");
		int major = connection.getMetaData().getDatabaseMajorVersion();
		findIf(major < Installer.OLDEST, ServerProblem.TOO_OLD, version, Installer.OLDEST);
		String encoding = sql.text("SHOW server_encoding");
		findIf(!"UTF8".equals(encoding), ServerProblem.ENCODING, encoding);
		findIf(state == State.OTHER, ServerProblem.OCCUPIED, database);
		if (state == State.EMPTY) {
			rightsToMake();
		} else if (state == State.WORKSPACE) {
			findIf(!isVisible("door"), ServerProblem.RIGHTS, "OWNER");
		}
		long seconds = Math.abs(secondsApart());
		findIf(seconds > CLOCKS.toSeconds(), ServerProblem.CLOCK, seconds);
		return new ServerReport(findings, state, version);
	}

	private void findIf(boolean wrong, ServerProblem problem, Object... arguments) {
		if (wrong) {
			findings.add(new Finding(problem, List.of(arguments)));
		}
	}

	private void rightsToMake() throws SQLException {
		findIf(!sql.isTrue("SELECT has_database_privilege(current_database(), 'CREATE')"), ServerProblem.RIGHTS,
				"CREATE ON DATABASE " + database);
		boolean makesLogins = server.application().isEmpty() || server.door().isEmpty();
		findIf(makesLogins && !sql.isTrue("SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user"),
				ServerProblem.RIGHTS, "CREATEROLE");
	}

	private State state() throws SQLException {
		if (sql.text("SELECT 1 FROM pg_tables WHERE schemaname = 'shouwang' AND tablename = 'workspace'") != null) {
			// A login that may not look is no owner; that is said as a missing right.
			return !isVisible("workspace") || sql.isTrue("SELECT bool_and(ready) FROM shouwang.workspace") ? State.WORKSPACE : State.EMPTY;
		}
		return sql.text(Installer.TABLES) == null ? State.EMPTY : State.OTHER;
	}

	private boolean isVisible(String table) throws SQLException {
		return sql.isTrue("SELECT has_schema_privilege('shouwang', 'USAGE')")
				&& sql.isTrue("SELECT has_table_privilege('shouwang." + table + "', 'SELECT')");
	}

	private long secondsApart() throws SQLException {
		long before = System.currentTimeMillis();
		double there = Double.parseDouble(sql.text("SELECT extract(epoch FROM clock_timestamp())")) * MILLIS;
		long middle = before + (System.currentTimeMillis() - before) / 2;
		return Math.round((there - middle) / MILLIS);
	}
}
