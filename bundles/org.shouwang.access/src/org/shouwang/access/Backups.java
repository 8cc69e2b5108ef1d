// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.DoubleConsumer;

import org.shouwang.store.DataKey;
import org.shouwang.store.backup.BackupDiary.Outcome;
import org.shouwang.store.backup.BackupInfo;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.backup.RestoreResult;

/**
 * What is done with backups by a password of the time when they were made. The account must have been one that may maintain.
 * All methods throw {@link org.shouwang.store.StoreException}.
 */
public final class Backups {

	private final WorkspaceService workspaces;
	private final BackupService backups;
	private final Clock clock;

	public Backups(WorkspaceService workspaces, BackupService backups, Clock clock) {
		this.workspaces = workspaces;
		this.backups = backups;
		this.clock = clock;
	}

	/**
	 * Restores the newest backup of a place into a new folder, see {@link BackupService#restore}.
	 *
	 * @param place    a backup, or where backups lie
	 * @param account  null where there is only one
	 * @param password overwritten, whatever happens
	 */
	public RestoreResult restore(Path place, Path folder, String account, char[] password, DoubleConsumer progress) {
		Path backup = backups.newest(place).folder();
		return workspaces.unlock(backup, account, password, key -> backups.restore(backup, folder, key, progress));
	}

	/**
	 * Proves the newest backup of a place restorable, see {@link BackupService#drill}, and notes how that ended for the workspace
	 * that it is of.
	 *
	 * @param place    a backup, or where backups lie
	 * @param home     folder of the workspace that is known here, if any; it is noted only if the backup is of it
	 * @param account  null where there is only one
	 * @param password overwritten, whatever happens
	 */
	public RestoreResult prove(Path place, Optional<Path> home, String account, char[] password, DoubleConsumer progress) {
		BackupInfo backup = backups.newest(place);
		return workspaces.unlock(backup.folder(), account, password, key -> drill(backup, home, key, progress));
	}

	// A wrong password proves nothing about the backup; what fails behind it does.
	private RestoreResult drill(BackupInfo backup, Optional<Path> home, DataKey key, DoubleConsumer progress) {
		boolean good = false;
		try {
			RestoreResult proven = backups.drill(backup.folder(), key, progress);
			good = true;
			return proven;
		} finally {
			Outcome outcome = new Outcome(clock.instant(), good, backup.folder());
			home.filter(folder -> backups.isOf(backup, folder)).ifPresent(folder -> backups.proven(folder, outcome));
		}
	}
}
