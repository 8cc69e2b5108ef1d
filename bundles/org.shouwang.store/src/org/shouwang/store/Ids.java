// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Random;

/**
 * Makes record ids: UUID version 7 (RFC 9562), text of 36 characters, ascending in the order of creation, so that new rows
 * go to the right end of every index. Thread-safe.
 */
public final class Ids {

	private static final int SEQUENCE_LIMIT = 1 << 12;
	private static final HexFormat HEX = HexFormat.of();

	private final Clock clock;
	private final Random random;
	private long lastMillis;
	private int sequence;

	public Ids() {
		this(Clock.systemUTC(), new SecureRandom());
	}

	public Ids(Clock clock, Random random) {
		this.clock = clock;
		this.random = random;
	}

	/** The next id, greater than every one before from this instance. */
	public synchronized String next() {
		advance(clock.millis());
		long variant = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
		return text((lastMillis << 16) | 0x7000 | sequence, variant);
	}

	// A clock set back must not break the order: time then stands still until the clock has caught up.
	private void advance(long millis) {
		if (millis > lastMillis) {
			lastMillis = millis;
			sequence = random.nextInt(SEQUENCE_LIMIT / 2);
		} else if (++sequence == SEQUENCE_LIMIT) {
			lastMillis++;
			sequence = 0;
		}
	}

	private static String text(long high, long low) {
		String hex = HEX.toHexDigits(high) + HEX.toHexDigits(low);
		return hex.substring(0, 8) + '-' + hex.substring(8, 12) + '-' + hex.substring(12, 16) + '-' + hex.substring(16, 20)
				+ '-' + hex.substring(20);
	}
}
