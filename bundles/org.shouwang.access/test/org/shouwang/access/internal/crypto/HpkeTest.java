// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.shouwang.store.DataKey;

class HpkeTest {

	private final Hpke hpke = new Hpke();
	private final DataKey key = DataKey.random(new SecureRandom());
	private final Hpke.Pair pair = hpke.newPair();

	@Test
	void theOwnerOpens() {
		byte[] sealed = hpke.seal(key, pair.publicKey(), "context");
		assertEquals(32 + DataKey.LENGTH + 16, sealed.length);
		assertArrayEquals(key.copy(), hpke.open(sealed, pair, "context").orElseThrow().copy());
	}

	@Test
	void nobodyElseDoesNorElsewhere() {
		byte[] sealed = hpke.seal(key, pair.publicKey(), "context");
		assertTrue(hpke.open(sealed, hpke.newPair(), "context").isEmpty());
		assertTrue(hpke.open(sealed, pair, "another").isEmpty());
		for (int i = 0; i < sealed.length; i++) {
			byte[] altered = sealed.clone();
			altered[i] ^= 1;
			assertTrue(hpke.open(altered, pair, "context").isEmpty(), "byte " + i);
		}
		for (int length : new int[] { 0, 31, 32, 33, sealed.length - 1 }) {
			assertTrue(hpke.open(Arrays.copyOf(sealed, length), pair, "context").isEmpty(), "length " + length);
		}
		assertTrue(hpke.open(new byte[sealed.length], pair, "context").isEmpty(), "a point of low order");
	}

	@Test
	void noTwoSealsAreAlike() {
		assertFalse(Arrays.equals(hpke.seal(key, pair.publicKey(), "c"), hpke.seal(key, pair.publicKey(), "c")));
	}
}
