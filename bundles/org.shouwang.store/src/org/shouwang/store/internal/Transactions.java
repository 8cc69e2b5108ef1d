// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import org.jooq.DSLContext;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.shouwang.store.Scope;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.engine.Database;

/**
 * Runs work on a connection: commit when it returns, roll back when it throws, errors in the store's words. Work whose server
 * went away is run again on a new connection, for as long as {@link Patience} lasts; so work must have no effect but on its
 * connection. Engines within this process never ask for that.
 */
public final class Transactions implements AutoCloseable {

	// Names stay unquoted so that one SQL text fits engines that fold to upper and to lower case.
	private static final Settings SETTINGS = new Settings().withRenderQuotedNames(RenderQuotedNames.NEVER)
			.withRenderNameCase(RenderNameCase.AS_IS).withExecuteLogging(false).withFetchWarnings(false)
			// Few lengths of "in" lists make few SQL texts, and the engine compiles each text once.
			.withInListPadding(true);

	private final Database database;
	private final Connections connections;
	private final SqlErrors errors;
	private final Scope scope;

	public Transactions(Database database) {
		this(database, new Connections(database), Scope.ALL);
		// jOOQ greets with a picture and a tip in the log, which a school's log has no use for.
		System.setProperty("org.jooq.no-logo", "true");
		System.setProperty("org.jooq.no-tips", "true");
	}

	private Transactions(Database database, Connections connections, Scope scope) {
		this.database = database;
		this.connections = connections;
		this.errors = new SqlErrors(database);
		this.scope = scope;
	}

	/** The same connections, on which an engine that guards its rows itself lets through those of this scope only. */
	Transactions within(Scope narrower) {
		return new Transactions(database, connections, narrower);
	}

	/** Work on a connection that may fail with SQL errors. */
	@FunctionalInterface
	public interface Work<R> {
		R run(Connection connection, DSLContext dsl) throws SQLException;
	}

	/** Where connections come from and go back to. */
	private interface Source {
		Connection take() throws SQLException;

		void give(Connection connection) throws SQLException;
	}

	public Database database() {
		return database;
	}

	/** Runs the work and commits. When the connection is lost while committing, the outcome is reported as unknown. */
	public <R> R commit(Work<R> work) {
		return commit(work, null);
	}

	/**
	 * Runs the work and commits.
	 *
	 * @param arrived asked, on a new connection, whether the last run's commit is durable when the answer to it was lost; waits for
	 *                a transaction that may still be ending. Null when nobody can tell
	 */
	public <R> R commit(Work<R> work, Work<Boolean> arrived) {
		return patiently(() -> run(pooled(), work, connection -> commit(connection, arrived)));
	}

	/** As {@link #commit}, but whatever was changed is rolled back. */
	public <R> R read(Work<R> work) {
		return patiently(() -> run(pooled(), work, connection -> { }));
	}

	/** As {@link #read}, without patience: for what somebody waits in front of. */
	public <R> R once(Work<R> work) {
		return run(pooled(), work, connection -> { });
	}

	/** Work that makes or changes tables, and is done only once however often it is run. */
	<R> R upgrade(Work<R> work) {
		Source source = new Source() {
			@Override
			public Connection take() throws SQLException {
				return database.connectToUpgrade();
			}

			@Override
			public void give(Connection connection) throws SQLException {
				Connections.end(connection);
			}
		};
		return patiently(() -> run(source, work, Connection::commit));
	}

	private Source pooled() {
		return new Source() {
			@Override
			public Connection take() throws SQLException {
				Connection connection = connections.take();
				try {
					database.enter(connection, scope);
					return connection;
				} catch (SQLException | RuntimeException e) {
					giveAfter(e, this, connection);
					throw e;
				}
			}

			@Override
			public void give(Connection connection) throws SQLException {
				connections.give(connection);
			}
		};
	}

	/** How a transaction ends that did not fail. */
	private interface Ending {
		void end(Connection connection) throws SQLException;
	}

	private void commit(Connection connection, Work<Boolean> arrived) throws SQLException {
		try {
			connection.commit();
		} catch (SQLException e) {
			StoreException lost = errors.translate(e);
			if (lost.reason() != Reason.SERVER_UNREACHABLE) {
				throw e;
			}
			if (!hasArrived(arrived, lost)) {
				throw lost; // nothing was changed, so it may be run again
			}
		}
	}

	private boolean hasArrived(Work<Boolean> arrived, StoreException lost) {
		if (arrived == null) {
			throw new StoreException(lost, Reason.OUTCOME_UNKNOWN, database.place());
		}
		try {
			return patiently(() -> run(pooled(), arrived, connection -> { }));
		} catch (StoreException e) {
			lost.addSuppressed(e);
			throw new StoreException(lost, Reason.OUTCOME_UNKNOWN, database.place());
		}
	}

	private static <R> R patiently(Supplier<R> attempt) {
		Patience patience = new Patience();
		while (true) {
			try {
				return attempt.get();
			} catch (StoreException e) {
				if (!patience.bears(e)) {
					throw e;
				}
			}
		}
	}

	private <R> R run(Source source, Work<R> work, Ending ending) {
		try {
			Connection connection = source.take();
			try {
				R result = work.run(connection, dsl(connection));
				ending.end(connection);
				give(source, connection);
				return result;
			} catch (Throwable thrown) {
				giveAfter(thrown, source, connection);
				throw thrown;
			}
		} catch (SQLException | DataAccessException e) {
			throw errors.translate(e);
		}
	}

	// The work is done: that its connection died on the way back must not undo it.
	private void give(Source source, Connection connection) {
		try {
			source.give(connection);
		} catch (SQLException e) {
			if (errors.translate(e).reason() != Reason.SERVER_UNREACHABLE) {
				throw errors.translate(e);
			}
		}
	}

	// What went wrong first is what the user must hear; trouble in clearing up is attached to it.
	private static void giveAfter(Throwable thrown, Source source, Connection connection) {
		try {
			source.give(connection);
		} catch (SQLException e) {
			thrown.addSuppressed(e);
		}
	}

	/** Renders SQL as this engine takes it; not connected. */
	DSLContext renderer() {
		return DSL.using(database.dialect(), SETTINGS);
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
