// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.signin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts wrong passwords and recovery codes and says how long to wait: nothing for the first three, then 2, 4, 8 … seconds, at most
 * five minutes. The counts outlive the process in a small file of the workspace; a clock set back starts the wait anew, and who
 * deletes the file loses no data. Argon2id slows an attacker who has the files; this slows one who has the keyboard. Thread-safe.
 */
public final class Attempts {

	private static final int FREE = 3;
	private static final int MAX_DOUBLINGS = 8;
	private static final Duration LONGEST = Duration.ofMinutes(5);

	private final Clock clock;
	private final Map<Path, Map<String, Tries>> known = new HashMap<>();

	public Attempts(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Wrong tries in a row.
	 *
	 * @param last when the last one was; the wait counts from here
	 */
	record Tries(int wrong, Instant last) {}

	/** How long this owner of a lock must still wait; zero when it may try. */
	public synchronized Duration wait(Path workspace, String owner) {
		Tries tries = tries(workspace).get(owner);
		if (tries == null) {
			return Duration.ZERO;
		}
		Instant now = clock.instant();
		if (now.isBefore(tries.last())) {
			tries = new Tries(tries.wrong(), now);
			put(workspace, owner, tries);
		}
		Duration left = delay(tries.wrong()).minus(Duration.between(tries.last(), now));
		return left.isNegative() ? Duration.ZERO : left;
	}

	/** A wrong password was given. */
	public synchronized void wrong(Path workspace, String owner) {
		Tries before = tries(workspace).get(owner);
		put(workspace, owner, new Tries(before == null ? 1 : before.wrong() + 1, clock.instant()));
	}

	/** The right password was given. */
	public synchronized void right(Path workspace, String owner) {
		if (tries(workspace).containsKey(owner)) {
			put(workspace, owner, null);
		}
	}

	private void put(Path workspace, String owner, Tries tries) {
		Map<String, Tries> all = tries(workspace);
		if (tries == null) {
			all.remove(owner);
		} else {
			all.put(owner, tries);
		}
		new AttemptsFile(workspace).write(all);
	}

	private Map<String, Tries> tries(Path workspace) {
		Path place = workspace.toAbsolutePath().normalize();
		return known.computeIfAbsent(place, folder -> new AttemptsFile(folder).read());
	}

	private static Duration delay(int wrong) {
		if (wrong <= FREE) {
			return Duration.ZERO;
		}
		Duration delay = Duration.ofSeconds(1L << Math.min(wrong - FREE, MAX_DOUBLINGS + 1));
		return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
	}
}
