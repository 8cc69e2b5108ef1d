// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class HashesTest {

	@Test
	void isSha256() {
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Hashes.of("abc"));
	}

	@Test
	void tellsSequencesApartThatReadTheSame() {
		assertNotEquals(new Hashes().text("ab").text("c").hex(), new Hashes().text("a").text("bc").hex());
		assertNotEquals(new Hashes().text(null).hex(), new Hashes().text("").hex());
	}
}
