// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.signin;

import java.util.Arrays;

import org.shouwang.access.WorkspaceService;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/** What a password must be like, and its end. */
public final class Passwords {

	private static final int MAX_NAME = 60;

	private Passwords() {
	}

	public static void checkStrength(char[] password) {
		if (password.length < WorkspaceService.MIN_PASSWORD) {
			throw new StoreException(Reason.WEAK_PASSWORD, WorkspaceService.MIN_PASSWORD);
		}
	}

	/** Refuses a given password that is kept: its giver would know it for ever. */
	public static void checkDiffers(char[] current, char[] changed) {
		if (Arrays.equals(current, changed)) {
			throw new StoreException(Reason.SAME_PASSWORD);
		}
	}

	/**
	 * Refuses a name that cannot be typed or shown.
	 *
	 * @param what the field it is for
	 */
	public static void checkName(String what, String name) {
		if (name.isBlank() || name.strip().length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
			throw new StoreException(Reason.INVALID_VALUE, what, name.strip());
		}
	}

	/** Overwrites them all. */
	public static void wipe(char[]... passwords) {
		for (char[] password : passwords) {
			Arrays.fill(password, '\0');
		}
	}
}
