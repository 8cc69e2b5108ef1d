// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments;

import java.util.List;

import org.shouwang.model.Attachment;

/**
 * What a check of all files found.
 *
 * @param files    how many files were read to their end
 * @param bytes    how many bytes of content they hold
 * @param missing  records whose file is not there
 * @param damaged  records whose file is cut, altered or another one
 * @param orphaned names of files to which neither a record nor the history leads; harmless, see {@link Attachments#collect}
 */
public record AttachmentReport(int files, long bytes, List<Attachment> missing, List<Attachment> damaged,
		List<String> orphaned) {

	public AttachmentReport {
		missing = List.copyOf(missing);
		damaged = List.copyOf(damaged);
		orphaned = List.copyOf(orphaned);
	}

	/** Whether every record has its file as it was added. */
	public boolean isSound() {
		return missing.isEmpty() && damaged.isEmpty();
	}
}
