// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.incoming;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.shouwang.model.Attachment;
import org.shouwang.store.Written;

/**
 * Takes files that a camera or scanner has left in a folder into the archives. An OSGi service as long as somebody is signed in. The files
 * themselves are found by {@link FolderWatch}.
 */
public interface Incoming {
	/** What becomes of the source when it was stored. */
	enum After {
		/** It stays as it is. */
		LEAVE,
		/** It is moved into a sub-folder beside it, {@value FolderScan#TAKEN}. */
		MOVE
	}

	/**
	 * A file that was taken.
	 *
	 * @param attachment the record, with the commit by which it can be undone; that is empty when the child had the same content already
	 * @param moved      where the source lies now; empty when it was left, or could not be moved, as on a card that cannot be written
	 */
	record Taken(Written<Attachment> attachment, Optional<Path> moved) {
	}

	/** A child that a file's name may mean. */
	record Guess(String pupil, String name) {
	}

	/**
	 * Which children the names of files mean: by student number, ID number or name.
	 *
	 * @return by file; without those whose name says nothing or fits several children
	 */
	Map<IncomingFile, Guess> guess(Collection<IncomingFile> files);

	/** Files of the folder that can be taken now, without waiting; for programs that look once. */
	List<IncomingFile> ready(Path folder);

	/**
	 * A small picture of a file that was not stored yet; kept nowhere.
	 *
	 * @return empty for what is no picture, or none that is safe to unpack
	 */
	Optional<byte[]> thumbnail(IncomingFile file);

	/** The same larger, to look at. */
	Optional<byte[]> preview(IncomingFile file);

	/**
	 * Stores a file as a child's attachment, dated by the file, and then does with the source as is wished.
	 *
	 * @param progress told the bytes read so far; what it throws ends the work, and nothing was stored
	 * @throws org.shouwang.store.StoreException as {@link org.shouwang.store.attachments.Attachments#put}
	 */
	Taken take(IncomingFile file, String pupil, After after, LongConsumer progress);
}
