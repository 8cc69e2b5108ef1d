// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;

import org.shouwang.store.backup.RestoreResult;
import org.shouwang.store.files.FileErrors;
import org.shouwang.store.files.Folders;
import org.shouwang.store.internal.FolderLock;
import org.shouwang.store.internal.NewFolder;

/** Restores into a temporary folder that is removed again: now, or at the next drill when this process is killed. */
final class Drill {

	private static final String PREFIX = "shouwang-drill-";

	private final Path temporary;

	/** @param temporary where temporary folders go */
	Drill(Path temporary) {
		this.temporary = temporary;
	}

	RestoreResult run(Restorer restorer, DoubleConsumer progress) {
		try {
			NewFolder.removeLeftovers(temporary, PREFIX);
			Path folder = Files.createTempDirectory(temporary, PREFIX);
			try (FolderLock lock = FolderLock.acquire(folder)) {
				return restorer.prove(folder, progress);
			} finally {
				Folders.delete(folder);
			}
		} catch (IOException e) {
			throw FileErrors.translate(e, temporary);
		}
	}
}
