// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

import java.util.Arrays;

/** A name and password for a database server, in memory only while needed; closing overwrites the password. Never printed. */
public final class Login implements AutoCloseable {

	private final String user;
	private final char[] password;

	/** @param password taken over: the caller must not use it any more */
	public Login(String user, char[] password) {
		this.user = user;
		this.password = password;
	}

	public String user() {
		return user;
	}

	/** A copy, which the caller clears. */
	public char[] password() {
		return password.clone();
	}

	@Override
	public void close() {
		Arrays.fill(password, '\0');
	}

	@Override
	public String toString() {
		return user;
	}
}
