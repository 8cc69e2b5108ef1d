// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.backup;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where and how often this machine backs a workspace up.
 *
 * @param target     a folder on a second disk or a stick; need not be there all the time
 * @param everyHours hours between two backups, at least 1
 * @param atExit     whether one is made when the program ends, if the newest is not of this session's last change
 * @param keep       what stays
 */
public record BackupPlan(Path target, int everyHours, boolean atExit, KeepRule keep) {

	/** Hours between two backups where nobody chose. */
	public static final int STANDARD_HOURS = 24;

	public BackupPlan {
		Objects.requireNonNull(target);
		Objects.requireNonNull(keep);
		if (everyHours < 1) {
			throw new IllegalArgumentException("at most one backup an hour");
		}
	}

	/** A plan for that target with what most schools want. */
	public static BackupPlan standard(Path target) {
		return new BackupPlan(target, STANDARD_HOURS, true, KeepRule.STANDARD);
	}
}
