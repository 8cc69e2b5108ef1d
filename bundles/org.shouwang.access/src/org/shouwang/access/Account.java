// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

/**
 * Who may open a workspace.
 *
 * @param id             UUID, never reused
 * @param name           what is typed at sign-in and stands in the change history; unique in a workspace, never changed
 * @param role           id of a {@link Role}
 * @param active         false once disabled; an account is never removed, for the history names it
 * @param changePassword whether the password was given by somebody else and must be changed before anything is opened
 */
public record Account(String id, String name, String role, boolean active, boolean changePassword) {

	/** An active account with a password of its own. */
	public Account(String id, String name, String role) {
		this(id, name, role, true, false);
	}

	/** The same account in another role. */
	public Account withRole(String changed) {
		return new Account(id, name, changed, active, changePassword);
	}

	/** The same account, active or disabled. */
	public Account withActive(boolean changed) {
		return new Account(id, name, role, changed, changePassword);
	}

	/** The same account, whose password must be changed or need not be. */
	public Account withChangePassword(boolean changed) {
		return new Account(id, name, role, active, changed);
	}
}
