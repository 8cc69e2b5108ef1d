// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jooq.SQLDialect;
import org.shouwang.store.Scope;
import org.shouwang.store.StoreException;
import org.shouwang.store.WorkspaceInfo;

/**
 * An open database of some engine. Thread-safe; connections are not. What is given a default here matters only to an engine
 * whose data other programs use at the same time.
 */
public interface Database extends AutoCloseable {

	/** A new connection, isolation read committed, auto-commit off. */
	Connection connect() throws SQLException;

	/** Whether {@link #connect} already keeps connections for reuse, so that nobody else should. */
	default boolean pools() {
		return false;
	}

	/**
	 * A connection that may make and change tables: as {@link #connect}, but where those who work with tables do not own them, as
	 * their owner. Transactions on such connections follow one another, whichever program makes them.
	 */
	default Connection connectToUpgrade() throws SQLException {
		return connect();
	}

	SQLDialect dialect();

	/** Where the data are, in words fit for a message: no user, no password. */
	default String place() {
		return dialect().getName();
	}

	/** The engine's word for a portable type placeholder of migrations: uuid, text, instant, bytes. */
	Optional<String> typeName(String placeholder);

	/** A migration's statement as this engine wants it, where portable SQL is not enough. */
	default String adapt(String statement) {
		return statement;
	}

	/**
	 * What an engine's error means; empty when it is none that the engine can name. After {@code SERVER_UNREACHABLE} and
	 * {@code SERVER_BUSY} the same work may be run again on a new connection.
	 */
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

	/** Called when a transaction begins: an engine that guards its rows itself lets it see and change those of this scope only. */
	default void enter(Connection connection, Scope scope) throws SQLException {
		// the store's own filters suffice
	}

	/**
	 * Called when all tables are up to date: an engine that guards its rows itself guards them by these rules from now on.
	 *
	 * @param open tables, with their schema, that {@link Engine#door} lets be read
	 */
	default void guard(List<RowRule> rules, Set<String> open) {
		// the store's own filters suffice
	}

	/** Tells other programs, when this connection's transaction is durable and not before, that there is a new commit. */
	default void announce(Connection connection) throws SQLException {
		// nobody else is there
	}

	/** Whether other programs may use the same data at the same time. */
	default boolean isShared() {
		return false;
	}

	/**
	 * Calls back, on a thread of the engine's own, when another program may have committed: as a hint, perhaps late, perhaps
	 * once for several commits or for one's own. Ends when the database is closed.
	 */
	default void watch(Runnable commits) {
		// nobody else is there
	}

	/** The new workspace is whole: from now on {@link Engine#create} refuses this place, and {@link Engine#join} finds it. */
	default void completed(WorkspaceInfo info) {
		// the workspace's folder itself says so
	}

	/**
	 * The engine's own check of its pages and indexes.
	 *
	 * @param damaged is told every table, with its schema, that is not whole
	 * @return how many tables were checked; 0 when the engine has no such check
	 */
	default int check(Connection connection, Consumer<String> damaged) throws SQLException {
		return 0;
	}

	/** An empty database of the same engine to try things in, gone when closed; empty when the engine has no such place. */
	default Optional<Database> scratch() {
		return Optional.empty();
	}

	/** A connection for one long reading: sees the data as they are at its first statement, whatever is committed meanwhile. */
	default Connection snapshot() throws SQLException {
		return connect();
	}

	/** The data live elsewhere now: nobody shall write here any more. */
	default void retire() {
		// the workspace's folder itself says so
	}

	/** The files that belong to the records, where the engine keeps them for all computers; empty: they lie in the workspace's folder. */
	default Optional<SharedFiles> files() {
		return Optional.empty();
	}

	/** Refuses while other programs have this workspace open. */
	default void refuseOthers() {
		// nobody else is there
	}

	/** Writes a consistent, still encrypted copy into a folder that does not exist yet, while work goes on. */
	void backup(Path folder);

	@Override
	void close();
}
