// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.backup;

import java.nio.file.Path;
import java.util.List;

/**
 * What a finished backup did.
 *
 * @param info    the backup
 * @param commits number of the last commit that it holds
 * @param copied  attachments that were copied
 * @param reused  attachments whose copies were there already and were found whole
 * @param removed older backups that the rule no longer keeps
 */
public record BackupResult(BackupInfo info, long commits, int copied, int reused, List<Path> removed) {

	public BackupResult {
		removed = List.copyOf(removed);
	}
}
