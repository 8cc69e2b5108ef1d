// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.List;

import org.shouwang.model.meta.Dictionary;

/** The one door to a workspace's data. Thread-safe; sessions are opened per signed-in account and are thread-safe too. */
public interface Store extends AutoCloseable {

	/** The record types of all modules that started. */
	Dictionary dictionary();

	/** How each module came up; a failed one is absent from {@link #dictionary()} while the others work. */
	List<ModuleState> modules();

	/** A session that sees and writes as this viewer. */
	Session open(Viewer viewer);

	/** Calls the listener after every commit, on the thread that committed, until it is removed. */
	void addListener(StoreListener listener);

	void removeListener(StoreListener listener);

	/**
	 * Recomputes the hash chain over the whole change history.
	 *
	 * @return what is wrong, one line each, in English; empty when nothing was altered or removed
	 */
	List<String> verifyHistory();

	/**
	 * Holds everything in the database against everything else: the history against its hash chain, every record against its
	 * history, the schema against the migrations, and lets the engine check its pages. Others may go on working meanwhile; a
	 * commit made after the start is not looked at. Half a minute for a county's 86,194 pupils.
	 */
	VerifyReport verify(VerifyProgress progress);

	/** Ends all use of the database; further calls fail. Idempotent. */
	@Override
	void close();
}
