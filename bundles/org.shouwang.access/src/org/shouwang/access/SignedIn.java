// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.Workspace;

/** An open workspace with the account that opened it. Closing it closes the workspace and forgets the keys; idempotent. */
public interface SignedIn extends AutoCloseable {

	Account account();

	Role role();

	Workspace workspace();

	/** The data as this account may see and change them. */
	Session session();

	default Store store() {
		return workspace().store();
	}

	/**
	 * Gives this account a new password: its private key is wrapped anew, the data stay as they are.
	 *
	 * @param current asked for again, for a window may have been left open
	 */
	void changePassword(char[] current, char[] changed);

	/**
	 * Makes sure that whoever sits at the window now is still this account. Wrong passwords are slowed down as at sign-in.
	 *
	 * @param password overwritten, whatever happens
	 * @throws org.shouwang.store.StoreException when it is wrong, or the account was disabled meanwhile
	 */
	void confirm(char[] password);

	/** The accounts of this workspace; for those whose role manages them. */
	Accounts accounts();

	/** The sealed databases, for those to whom they are granted. */
	SealedDatabases sealed();

	/** After how many minutes without a key or a mouse the window locks itself, see {@link IdleLock}. */
	int idleMinutes();

	@Override
	void close();
}
