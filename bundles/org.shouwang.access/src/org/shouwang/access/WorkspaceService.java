// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.shouwang.store.DataKey;

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
	 * Opens a workspace. Wrong passwords are slowed down: from the fourth on there is a growing wait.
	 *
	 * @param accountName may be null where the workspace has a single account
	 */
	SignedIn open(Path folder, String accountName, char[] password);

	/**
	 * Lets work be done with the key of a workspace, or of a backup of one, without opening it.
	 *
	 * @param accountName may be null where there is a single account
	 * @param work        must not keep the key, which is closed afterwards
	 */
	<R> R unlock(Path folder, String accountName, char[] password, Function<DataKey, R> work);

	/** The accounts of a workspace, in the order in which they were made; needs no password. */
	List<Account> accounts(Path folder);

	/** Whether the folder holds a workspace, as far as its name plates tell. */
	boolean isWorkspace(Path folder);
}
