// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.crypto;

import java.util.Arrays;

/** A secret, encrypted under a key derived from a password. */
public record WrappedKey(KdfParameters kdf, byte[] salt, byte[] nonce, byte[] ciphertext) {

	@Override
	public boolean equals(Object other) {
		return other instanceof WrappedKey key && kdf.equals(key.kdf) && Arrays.equals(salt, key.salt)
				&& Arrays.equals(nonce, key.nonce) && Arrays.equals(ciphertext, key.ciphertext);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(ciphertext);
	}

	@Override
	public String toString() {
		return "WrappedKey";
	}
}
