// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.SQLException;

import org.jooq.DSLContext;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.shouwang.store.StoreException;
import org.shouwang.store.engine.Database;

/** Runs work on a connection: commit when it returns, roll back when it throws, errors in the store's words. */
final class Transactions implements AutoCloseable {

	// Names stay unquoted so that one SQL text fits engines that fold to upper and to lower case.
	private static final Settings SETTINGS = new Settings().withRenderQuotedNames(RenderQuotedNames.NEVER)
			.withRenderNameCase(RenderNameCase.AS_IS).withExecuteLogging(false).withFetchWarnings(false)
			// Few lengths of "in" lists make few SQL texts, and the engine compiles each text once.
			.withInListPadding(true);

	private final Database database;
	private final Connections connections;
	private final SqlErrors errors;

	Transactions(Database database) {
		// jOOQ greets with a picture and a tip in the log, which a school's log has no use for.
		System.setProperty("org.jooq.no-logo", "true");
		System.setProperty("org.jooq.no-tips", "true");
		this.database = database;
		this.connections = new Connections(database);
		this.errors = new SqlErrors(database);
	}

	/** Work on a connection that may fail with SQL errors. */
	@FunctionalInterface
	interface Work<R> {
		R run(Connection connection, DSLContext dsl) throws SQLException;
	}

	Database database() {
		return database;
	}

	<R> R commit(Work<R> work) {
		return run(work, true);
	}

	/** As {@link #commit}, but whatever was changed is rolled back. */
	<R> R read(Work<R> work) {
		return run(work, false);
	}

	private <R> R run(Work<R> work, boolean commit) {
		try {
			Connection connection = connections.take();
			try {
				R result = work.run(connection, dsl(connection));
				if (commit) {
					connection.commit();
				}
				return result;
			} catch (Throwable thrown) {
				giveAfter(thrown, connection);
				connection = null;
				throw thrown;
			} finally {
				if (connection != null) {
					connections.give(connection);
				}
			}
		} catch (SQLException | DataAccessException e) {
			throw errors.translate(e);
		}
	}

	// What went wrong first is what the user must hear; trouble in clearing up is attached to it.
	private void giveAfter(Throwable thrown, Connection connection) {
		try {
			connections.give(connection);
		} catch (SQLException e) {
			thrown.addSuppressed(e);
		}
	}

	DSLContext dsl(Connection connection) {
		return DSL.using(connection, database.dialect(), SETTINGS);
	}

	@Override
	public void close() {
		try {
			connections.close();
		} catch (SQLException e) {
			throw errors.translate(e);
		}
	}
}
