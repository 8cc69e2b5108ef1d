// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.util.Set;

/**
 * The sealed databases of a workspace: each has a random key of its own, which is sealed to the public keys of chosen accounts and to
 * nobody else. Neither the workspace's key nor the recovery code nor any right opens one. Only accounts whose role clears
 * {@link org.shouwang.model.meta.Sensitivity#SEALED} can hold a key. All methods throw {@link org.shouwang.store.StoreException}.
 */
public interface SealedDatabases {

	/** The databases that the installed modules bring. */
	Set<String> names();

	/** Whether the account that is signed in holds the key; true also where the database is not there yet and it may make it. */
	boolean isGranted(String name);

	/**
	 * Opens a sealed database, which stays locked against others until it is closed. The first account that is entitled to makes it and is
	 * its only holder until it grants it to others.
	 */
	SealedDatabase open(String name);

	/**
	 * The fingerprint of an account's public key, in groups of digits. Whoever grants a database compares it with what the other reads on
	 * the own screen: an account manager could have given a password to an account of the same name.
	 */
	String fingerprint(String accountName);
}
