// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.util.List;

/**
 * The accounts and roles of an open workspace. Everything needs {@link org.shouwang.store.Permission#ACCOUNTS} and leaves its line in
 * the history; all methods throw {@link org.shouwang.store.StoreException}. What is changed for an account counts from its next
 * sign-in on. Accounts are never removed, for the history names them: they are disabled. Every password array given is overwritten.
 */
public interface Accounts {

	/**
	 * An account with what it may.
	 *
	 * @param role  its role
	 * @param reach the schools, classes and pupils given to it
	 */
	record Details(Account account, Role role, Reach reach) {}

	/** All accounts, in the order in which they were made. */
	List<Details> list();

	/**
	 * Adds an account.
	 *
	 * @param name     not blank, at most 60 characters, not yet taken, not even by a disabled account
	 * @param role     id of a role
	 * @param password must be changed at the first sign-in
	 * @param reason   why, in the user's words; stands in the history
	 */
	Account add(String name, String role, Reach reach, char[] password, String reason);

	/** Keeps the account out from now on. The last one that manages accounts cannot be disabled. */
	void disable(String name, String reason);

	/** Lets a disabled account in again. */
	void enable(String name, String reason);

	/** Gives another role and other schools, classes or pupils. The last account that manages accounts cannot lose that. */
	void assign(String name, String role, Reach reach, String reason);

	/**
	 * Gives a new password to somebody who forgot theirs; they must change it at the next sign-in. The account gets a new key pair:
	 * sealed databases that were granted to it must be granted again by somebody who still holds them.
	 */
	void reset(String name, char[] password, String reason);

	/** All roles: the standard ones, then those of this workspace. */
	List<Role> roles();

	/** Adds a role or changes one of this workspace's own. It can neither see nor do more than the role of who makes it. */
	void putRole(Role role, String reason);

	/** Removes one of this workspace's own roles which no account has, not even a disabled one. */
	void removeRole(String id, String reason);

	/** Makes a new recovery code, which is shown this once; the former one opens nothing any more. */
	RecoveryCode issueRecoveryCode(String reason);

	/** After how many minutes without a key or a mouse the program locks itself. */
	int idleMinutes();

	/** @param minutes from 1 to {@link IdleLock#MOST_MINUTES} */
	void setIdleMinutes(int minutes, String reason);
}
