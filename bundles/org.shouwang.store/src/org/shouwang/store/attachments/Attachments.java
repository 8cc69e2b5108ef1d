// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.shouwang.model.Attachment;
import org.shouwang.store.Commit;
import org.shouwang.store.Written;

/**
 * Files that belong to records (A20), as one viewer. Contents are streamed, never held in memory, lie encrypted beside the
 * database and are stored once however often they are added. A file is durable before the record that names it, and stays as
 * long as any record or any line of the history names it, so that a removal can be undone. Thread-safe; all methods throw
 * {@link org.shouwang.store.StoreException}.
 */
public interface Attachments {

	/** The largest file taken, in bytes: 2 GiB. */
	long MAX_BYTES = 2L << 30;

	/**
	 * Adds what the stream holds; leaves the stream open. The media type is read from the content.
	 *
	 * @return the new record; the record of the same content at the same owner when there is one already
	 * @throws org.shouwang.store.StoreException {@code NOT_FOUND} for an owner out of sight, {@code FILE_TOO_LARGE},
	 *                                           {@code DISK_FULL}, {@code UNREADABLE_FILE}; then nothing was added
	 */
	default Attachment add(AttachmentDraft draft, InputStream content) {
		return put(draft, content).value();
	}

	/** As {@link #add(AttachmentDraft, InputStream)}, from a file, which stays as it is. */
	default Attachment add(AttachmentDraft draft, Path file) {
		return put(draft, file, read -> { }).value();
	}

	/**
	 * As {@link #add(AttachmentDraft, InputStream)}, and with the commit by which it can be undone; that is empty when the same content
	 * was there already. What reading the stream throws ends the work, and nothing was added.
	 */
	Written<Attachment> put(AttachmentDraft draft, InputStream content);

	/**
	 * As {@link #put(AttachmentDraft, InputStream)}, from a file, which stays as it is.
	 *
	 * @param progress is told the bytes read so far; what it throws ends the work, and nothing was added
	 */
	Written<Attachment> put(AttachmentDraft draft, Path file, LongConsumer progress);

	/** Changes what is said of an attachment: its name, when it was taken. */
	Commit describe(String id, String name, LocalDate takenOn, String reason);

	/** The attachments of a record that this viewer may see, oldest first. */
	List<Attachment> of(String ownerType, String owner);

	/**
	 * The content. Every byte that is returned is genuine and of this attachment; that all of it came is known at the end.
	 *
	 * @param id of an attachment in sight
	 * @return throws {@link org.shouwang.store.StoreException} {@code DAMAGED_ATTACHMENT} while it is read
	 */
	InputStream open(String id);

	/**
	 * A small picture (JPEG, at most {@value Thumbnails#SIZE} pixels wide and high, upright) of a picture; empty for what is
	 * none, is none that can be drawn, or has more pixels than is safe to unpack. Made once and kept, encrypted too.
	 */
	Optional<byte[]> thumbnail(String id);

	/** The same larger, to look at: at most {@value Thumbnails#PREVIEW_SIZE} pixels wide and high. Made each time, kept nowhere. */
	Optional<byte[]> preview(String id);

	/**
	 * Writes the content to a new file in the clear, because the user wants it there; whole or not at all. One that is there is
	 * replaced.
	 *
	 * @param progress is told the bytes written so far; what it throws ends the work
	 * @throws org.shouwang.store.StoreException {@code DAMAGED_ATTACHMENT}, {@code MISSING_ATTACHMENT}, {@code DISK_FULL},
	 *                                           {@code NOT_WRITABLE}
	 */
	void save(String id, Path file, LongConsumer progress);

	/** Removes the record; can be undone as any change. Its file goes with {@link #collect} when nothing names it any more. */
	Commit remove(String id, String reason);

	/**
	 * Reads every file to its end and holds it against the records. Needs {@link org.shouwang.store.Permission#MAINTAIN}.
	 *
	 * @param progress is told the bytes read so far
	 */
	AttachmentReport verify(LongConsumer progress);

	/**
	 * Removes files to which nothing leads: left by a crash, or by records whose history was erased. Needs
	 * {@link org.shouwang.store.Permission#MAINTAIN} or {@link org.shouwang.store.Permission#RETAIN}.
	 *
	 * @param age only files untouched for so long, lest another program's half-done work is taken for a leftover
	 * @return how many files were removed
	 */
	int collect(Duration age);
}
