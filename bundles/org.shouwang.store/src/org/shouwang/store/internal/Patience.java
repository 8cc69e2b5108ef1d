// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/**
 * How long one piece of work is tried again while its server is away or busy: at once, then after pauses that double from 50 ms
 * to 2 s, for 30 s in all; a server that is started anew is back within that. Then the user hears of it.
 */
final class Patience {

	private static final Set<Reason> PASSING = EnumSet.of(Reason.SERVER_UNREACHABLE, Reason.SERVER_BUSY);
	private static final Duration LIMIT = Duration.ofSeconds(30);
	private static final long FIRST_PAUSE = 50;
	private static final long LONGEST_PAUSE = 2000;

	private final long start = System.nanoTime();
	private long pause;

	/** Whether to try again; if so, waits first. */
	boolean bears(StoreException failure) {
		if (!PASSING.contains(failure.reason()) || System.nanoTime() - start > LIMIT.toNanos()) {
			return false;
		}
		try {
			// Not all computers of a school at the same moment.
			Thread.sleep(pause == 0 ? 0 : pause / 2 + ThreadLocalRandom.current().nextLong(pause));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		pause = pause == 0 ? FIRST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE);
		return true;
	}
}
