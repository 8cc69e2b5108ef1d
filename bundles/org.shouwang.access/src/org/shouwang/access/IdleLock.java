// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.time.Duration;

/**
 * When a window that nobody uses locks itself. Holds no timer: the window tells it of keys and mouse, and asks how long it may sleep
 * until the next question. Times are in nanoseconds of {@link System#nanoTime()}, which no change of the clock disturbs. Not
 * thread-safe.
 */
public final class IdleLock {

	/** Minutes in a new workspace. */
	public static final int STANDARD_MINUTES = 10;
	/** The longest that can be set: there is no way to switch it off. */
	public static final int MOST_MINUTES = 120;

	private final long idleNanos;
	private long lastUse;

	/**
	 * @param minutes see {@link SignedIn#idleMinutes()}
	 * @param now     the time
	 */
	public IdleLock(int minutes, long now) {
		this.idleNanos = Duration.ofMinutes(minutes).toNanos();
		this.lastUse = now;
	}

	/** Somebody used the program. */
	public void used(long now) {
		lastUse = now;
	}

	/** Whether it is time to lock. */
	public boolean isDue(long now) {
		return now - lastUse >= idleNanos;
	}

	/** How long nothing can become due, at least a second. */
	public Duration sleep(long now) {
		Duration left = Duration.ofNanos(idleNanos - (now - lastUse));
		return left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left;
	}
}
