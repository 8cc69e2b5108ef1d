// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres.internal;

/**
 * A login as the server keeps it for all computers of the workspace.
 *
 * @param password encrypted under the workspace key
 * @param made     by this program, which may therefore change its password
 */
record SealedLogin(Kind kind, String user, byte[] password, boolean made) {

	/** What a login is for. */
	enum Kind {
		/** Works with the tables. */
		APPLICATION,
		/** Makes and upgrades them. */
		OWNER
	}

	@Override
	public String toString() {
		return user;
	}
}
