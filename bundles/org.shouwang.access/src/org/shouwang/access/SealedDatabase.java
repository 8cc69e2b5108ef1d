// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.util.List;

import org.shouwang.store.Session;
import org.shouwang.store.Store;

/** An open sealed database. Closing it closes the database and forgets its key; idempotent. */
public interface SealedDatabase extends AutoCloseable {

	String name();

	Store store();

	/** The data as this account may change them; it sees all of them. Their history is the database's own. */
	Session session();

	/** Who holds the key. */
	List<Account> holders();

	/**
	 * Gives the key to another account, whose password must be its own by now.
	 *
	 * @param reason stands in the workspace's history, as does to whom it was granted
	 */
	void grant(String accountName, String reason);

	/**
	 * Takes the key from an account: the database gets a new one. Closes the database; the last holder cannot be removed.
	 *
	 * @param reason stands in the workspace's history
	 */
	void revoke(String accountName, String reason);

	@Override
	void close();
}
