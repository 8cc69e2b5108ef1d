// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts wrong passwords in this process and says how long to wait: nothing for the first three, then 2, 4, 8 … seconds, at most
 * five minutes. Argon2id slows an attacker who has the files; this slows one who has the keyboard. Thread-safe.
 */
final class Attempts {

	private static final int FREE = 3;
	private static final int MAX_DOUBLINGS = 8;
	private static final Duration LONGEST = Duration.ofMinutes(5);

	private final Clock clock;
	private final Map<String, State> states = new HashMap<>();

	Attempts(Clock clock) {
		this.clock = clock;
	}

	private record State(int wrong, Instant notBefore) {}

	/** How long this account must still wait; zero when it may try. */
	synchronized Duration wait(String key) {
		State state = states.get(key);
		Instant now = clock.instant();
		return state == null || !state.notBefore().isAfter(now) ? Duration.ZERO : Duration.between(now, state.notBefore());
	}

	synchronized void wrong(String key) {
		int count = states.containsKey(key) ? states.get(key).wrong() + 1 : 1;
		states.put(key, new State(count, clock.instant().plus(delay(count))));
	}

	synchronized void right(String key) {
		states.remove(key);
	}

	private static Duration delay(int wrong) {
		if (wrong <= FREE) {
			return Duration.ZERO;
		}
		Duration delay = Duration.ofSeconds(1L << Math.min(wrong - FREE, MAX_DOUBLINGS + 1));
		return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
	}
}
