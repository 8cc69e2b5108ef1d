// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.ring;

import org.shouwang.access.internal.crypto.WrappedKey;

/**
 * One way in: a key pair whose private half a password (or the recovery code) unwraps, and the workspace key sealed to its public
 * half. So the workspace key can be renewed without knowing a password, and a password without touching the workspace key.
 *
 * @param publicKey  X25519, 32 bytes
 * @param privateKey wrapped by the password
 * @param key        the workspace key, sealed
 * @param next       the workspace key to come, sealed, while a rotation is under way; else null
 */
public record Lock(byte[] publicKey, WrappedKey privateKey, byte[] key, byte[] next) {

	@Override
	public String toString() {
		return "Lock";
	}
}
