// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

import org.shouwang.store.DataKey;
import org.shouwang.store.engine.ServerAddress;

/**
 * Makes workspaces and opens them for an account. The window and the command line both come in here. Every password array given
 * is overwritten with zeros, whatever happens. All methods throw {@link org.shouwang.store.StoreException} with a message for
 * the user and an exit status.
 */
public interface WorkspaceService {

	/** Fewest characters of a password. */
	int MIN_PASSWORD = 6;

	/**
	 * Makes a workspace with one school and one account of role {@link Role#OFFICE}, and opens it.
	 *
	 * @param folder      empty or not there yet
	 * @param schoolName  not blank
	 * @param accountName not blank, at most 60 characters
	 */
	SignedIn create(Path folder, String schoolName, String accountName, char[] password);

	/**
	 * As {@link #create(Path, String, String, char[])}, with the data on a server.
	 *
	 * @param server an empty database there; its logins stay the caller's to close
	 */
	SignedIn create(Path folder, ServerAddress server, String schoolName, String accountName, char[] password);

	/**
	 * Makes a folder on one more computer for a workspace that lives on a server already. Everybody signs in there with the account they
	 * have.
	 *
	 * @param folder empty or not there yet
	 * @param server where the workspace is; its logins stay the caller's to close and are not kept
	 */
	void join(Path folder, ServerAddress server);

	/**
	 * Opens a workspace. Wrong passwords are slowed down: from the fourth on there is a growing wait, which outlives the program. A
	 * password that somebody else gave opens nothing until {@link #changePassword} was done.
	 *
	 * @param accountName may be null where the workspace has a single account
	 */
	SignedIn open(Path folder, String accountName, char[] password);

	/**
	 * Lets work be done with the key of a workspace, or of a backup of one, without opening it. The account's role must maintain.
	 *
	 * @param accountName may be null where there is a single account
	 * @param work        must not keep the key, which is closed afterwards
	 */
	<R> R unlock(Path folder, String accountName, char[] password, Function<DataKey, R> work);

	/**
	 * Changes the password of an account that is not signed in, such as the one that was given to it.
	 *
	 * @param accountName may be null where the workspace has a single account
	 */
	void changePassword(Path folder, String accountName, char[] current, char[] changed);

	/**
	 * Gives an account a new password by the printed recovery code, and lets it in again if it was disabled. The account gets a new key
	 * pair: sealed databases must be granted to it again. The code stays good.
	 *
	 * @param code as typed; wrong ones are slowed down as wrong passwords are
	 */
	void recover(Path folder, char[] code, String accountName, char[] changed);

	/**
	 * Gives the workspace a new key and encrypts everything anew, when somebody who knew the former one has left or a copy was stolen.
	 * Nobody's password changes. Broken off at any moment, the workspace opens by the same passwords, and the next sign-in finishes it.
	 *
	 * @param accountName one whose role maintains; may be null where the workspace has a single account
	 * @param progress    told from 0 to 1
	 */
	void rotateKey(Path folder, String accountName, char[] password, DoubleConsumer progress);

	/** The accounts of a workspace, in the order in which they were made; needs no password. */
	List<Account> accounts(Path folder);

	/** Whether the folder holds a workspace, as far as its name plates tell. */
	boolean isWorkspace(Path folder);
}
