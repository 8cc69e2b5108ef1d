// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What this machine knows of a workspace's backups: how they are planned, when the last was made, when one was last proven.
 *
 * @param plan   empty when none was chosen
 * @param last   the last attempt
 * @param proven the last drill
 */
public record BackupDiary(Optional<BackupPlan> plan, Optional<Outcome> last, Optional<Outcome> proven) {

	/** Of a workspace that was never backed up. */
	public static final BackupDiary EMPTY = new BackupDiary(Optional.empty(), Optional.empty(), Optional.empty());

	/**
	 * How an attempt ended.
	 *
	 * @param at     when
	 * @param good   whether it succeeded
	 * @param folder the backup; the target when none came about
	 */
	public record Outcome(Instant at, boolean good, Path folder) {}
}
