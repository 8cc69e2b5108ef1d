// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.time.Instant;
import java.util.List;

import org.shouwang.store.WorkspaceInfo;

/**
 * What a backup holds.
 *
 * @param workspace   of which workspace, at which steps
 * @param made        when, to the millisecond
 * @param program     version of the program that made it
 * @param files       its own files: database, key ring, description
 * @param attachments files whose contents several backups share
 * @param state       empty-handed ({@code null}) until a key opened it
 */
record Manifest(WorkspaceInfo workspace, Instant made, String program, List<FileEntry> files, List<FileEntry> attachments,
		DataState state) {

	/** Version of the backup's layout and of the manifest. */
	static final int FORMAT = 1;

	Manifest {
		files = List.copyOf(files);
		attachments = List.copyOf(attachments);
	}

	Manifest with(DataState opened) {
		return new Manifest(workspace, made, program, files, attachments, opened);
	}

	long bytes() {
		return files.stream().mapToLong(FileEntry::size).sum();
	}
}
