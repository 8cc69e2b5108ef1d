// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.backup;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says when a backup is due. Asks the clock and the target, and does nothing. */
public final class BackupSchedule {

	private final Clock clock;

	public BackupSchedule(Clock clock) {
		this.clock = clock;
	}

	/** Whether to back up now. */
	public enum Due {
		/** Now. */
		DUE,
		/** The newest backup is young enough. */
		LATER,
		/** The stick or disk is not there; nothing to be alarmed about until the newest backup grows old. */
		TARGET_MISSING
	}

	/** @param backups those in the plan's target, in any order; empty when the target is missing */
	public Due due(BackupPlan plan, List<BackupInfo> backups) {
		if (!Files.isDirectory(plan.target())) {
			return Due.TARGET_MISSING;
		}
		Instant now = clock.instant();
		Duration interval = Duration.ofHours(plan.everyHours());
		// A backup from the future was made before the clock was set back: it says nothing about its age.
		Optional<Instant> newest = backups.stream().map(BackupInfo::made).filter(made -> !made.isAfter(now))
				.max(Instant::compareTo);
		boolean young = newest.isPresent() && newest.get().plus(interval).isAfter(now);
		return young ? Due.LATER : Due.DUE;
	}
}
