// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/** Reads every file of a backup and compares it with the manifest. */
final class BackupCheck {

	private final Path backup;
	private final Manifest manifest;

	BackupCheck(Path backup, Manifest manifest) {
		this.backup = backup;
		this.manifest = manifest;
	}

	/** Where an attachment's content lies: with the other contents of this place. */
	static Path content(Path backup, FileEntry attachment) {
		return new ContentStore(backup.toAbsolutePath().getParent()).path(attachment.sha256());
	}

	/** Refuses a backup of which a file is missing, cut off or altered; names each. */
	void run(Meter meter) {
		List<String> wrong = new ArrayList<>();
		for (FileEntry file : manifest.files()) {
			check(backup.resolve(file.path()), file, meter, wrong);
		}
		for (FileEntry attachment : manifest.attachments()) {
			check(content(backup, attachment), attachment, meter, wrong);
		}
		if (!wrong.isEmpty()) {
			throw new StoreException(Reason.DAMAGED_BACKUP, backup, ReadBack.names(wrong));
		}
	}

	private static void check(Path path, FileEntry expected, Meter meter, List<String> wrong) {
		try {
			boolean same = Files.isRegularFile(path) && Files.size(path) == expected.size()
					&& HashedFiles.read(path, meter::add).sha256().equals(expected.sha256());
			if (!same) {
				wrong.add(expected.path());
			}
		} catch (IOException e) {
			wrong.add(expected.path() + " (" + e.getClass().getSimpleName() + ")");
		}
	}
}
