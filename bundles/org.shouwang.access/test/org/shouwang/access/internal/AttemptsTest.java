// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class AttemptsTest {

	@Test
	void threeAreFreeThenTheWaitDoublesUpToFiveMinutes() {
		Attempts attempts = new Attempts(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
		long[] seconds = { 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300 };
		for (long expected : seconds) {
			attempts.wrong("w/a");
			assertEquals(Duration.ofSeconds(expected), attempts.wait("w/a"));
		}
		assertEquals(Duration.ZERO, attempts.wait("w/b"));
		attempts.right("w/a");
		assertEquals(Duration.ZERO, attempts.wait("w/a"));
	}
}
