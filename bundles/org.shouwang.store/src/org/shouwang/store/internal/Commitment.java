// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Binds a line of the history to its values without holding them: a hash over a random salt and the values. The chain covers the
 * commitment. When values must be erased (retention), their salt is erased with them; what stays proves that a line was there
 * and cannot be guessed back, not even for a phone number of eleven digits.
 */
final class Commitment {

	private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
	private static final int SALT_BYTES = 16;
	private static final int SALTS_AT_ONCE = 64;

	private final Hashes hashes = new Hashes();

	/** The commitment to values under their salt, 43 characters. */
	String of(String salt, String oldValue, String newValue) {
		return BASE64.encodeToString(hashes.text(salt).text(oldValue).text(newValue).bytes());
	}

	/** Makes salts of 128 random bits in 22 characters; asks for random bytes in blocks, which is many times faster. */
	static final class Salts {

		private final SecureRandom random = new SecureRandom();
		private final byte[] block = new byte[SALT_BYTES * SALTS_AT_ONCE];
		private int next = block.length;

		String next() {
			if (next == block.length) {
				random.nextBytes(block);
				next = 0;
			}
			byte[] salt = java.util.Arrays.copyOfRange(block, next, next + SALT_BYTES);
			next += SALT_BYTES;
			return BASE64.encodeToString(salt);
		}
	}
}
