// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;

import org.junit.jupiter.api.Test;

class KeyWrapTest {

	private static final KdfParameters CHEAP = new KdfParameters(64, 1, 1);

	private final KeyWrap wrap = new KeyWrap(new SecureRandom());
	private final byte[] key = new SecureRandom().generateSeed(32);

	@Test
	void theRightPasswordGivesTheKeyBack() {
		WrappedKey wrapped = wrap.wrap(key, "密码 with ümlaut".toCharArray(), CHEAP, "context");
		assertArrayEquals(key, wrap.unwrap(wrapped, "密码 with ümlaut".toCharArray(), "context").orElseThrow());
		assertEquals(key.length + 16, wrapped.ciphertext().length);
	}

	@Test
	void everythingElseGivesNothing() {
		WrappedKey wrapped = wrap.wrap(key, "password".toCharArray(), CHEAP, "context");
		assertTrue(wrap.unwrap(wrapped, "passwore".toCharArray(), "context").isEmpty());
		assertTrue(wrap.unwrap(wrapped, "password".toCharArray(), "other").isEmpty());
		byte[] altered = wrapped.ciphertext().clone();
		altered[5] ^= 1;
		WrappedKey forged = new WrappedKey(CHEAP, wrapped.salt(), wrapped.nonce(), altered);
		assertTrue(wrap.unwrap(forged, "password".toCharArray(), "context").isEmpty());
	}

	@Test
	void noTwoWrapsAreAlike() {
		assertNotEquals(wrap.wrap(key, "password".toCharArray(), CHEAP, "c"), wrap.wrap(key, "password".toCharArray(), CHEAP, "c"));
	}

	@Test
	void impossibleCostsAreRefused() {
		assertTrue(KdfParameters.STANDARD.isSane());
		assertFalse(new KdfParameters(Integer.MAX_VALUE, 3, 1).isSane());
		assertFalse(new KdfParameters(64, 0, 1).isSane());
	}
}
