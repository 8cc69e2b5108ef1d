// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class IdsTest {

	private long millis = 1_700_000_000_000L;
	private final Ids ids = new Ids(new Clock() {
		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return Instant.ofEpochMilli(millis);
		}
	}, new Random(7));

	@Test
	void isAVersion7UuidOfTheClocksTime() {
		UUID id = UUID.fromString(ids.next());
		assertEquals(7, id.version());
		assertEquals(2, id.variant());
		assertEquals(millis, id.getMostSignificantBits() >>> 16);
	}

	@Test
	void ascendsWithinAMillisecondAndWhenTheClockIsSetBack() {
		String last = ids.next();
		for (int i = 0; i < 20_000; i++) {
			millis += i == 10_000 ? -3_600_000 : i % 5000 == 0 ? 1 : 0;
			String next = ids.next();
			assertTrue(last.compareTo(next) < 0, last + " " + next);
			assertEquals(36, next.length());
			assertEquals(7, UUID.fromString(next).version());
			last = next;
		}
	}
}
