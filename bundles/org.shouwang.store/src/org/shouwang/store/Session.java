// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.shouwang.model.Record;
import org.shouwang.model.meta.RecordType;

/**
 * Reading and writing as one viewer. Lists are set-based SQL through {@link #read}; the record that is being edited is loaded
 * as an object by {@link #load}; every write is a {@link UnitOfWork}. All methods throw {@link StoreException};
 * what the viewer's permissions do not cover is refused with {@code NOT_PERMITTED}. Reading the change history needs
 * {@link Permission#HISTORY}.
 */
public interface Session {

	Viewer viewer();

	/** Runs a query in a transaction of its own, which is read only; again, when the connection to a server is lost meanwhile. Results must be fetched before the function returns. */
	<R> R read(Function<QueryContext, R> query);

	/**
	 * Loads one record as this viewer sees it: fields above the clearance are masked (text) or unset (all else), a record out
	 * of scope is not found.
	 */
	<T extends Record> Optional<T> load(RecordType type, String id);

	/**
	 * Runs the work in one transaction together with its change history. When the work throws, nothing is changed.
	 * <p>
	 * The work may be run more than once: when the data live on a server and the connection dies before the commit, the same
	 * function is called again with a fresh unit on a new connection, and only the last run counts. So it must do nothing that
	 * cannot be done twice: no file written, no counter raised, no stream used up that was made outside. Records given to
	 * {@link UnitOfWork#add} and {@link UnitOfWork#update} are given back the versions they had. When the connection dies while
	 * committing, the store looks whether the commit arrived, so an edit is neither lost nor doubled; only when the server does not
	 * come back in time is this unknown, and said so ({@link StoreException.Reason#OUTCOME_UNKNOWN}).
	 *
	 * @param reason why, in the user's words or the command's label, at most 500 characters; stands in the history
	 * @throws ConflictException when a record was changed by someone else since it was read
	 */
	<R> Written<R> write(String reason, Function<UnitOfWork, R> work);

	/** As {@link #write}, for work without a result. */
	default Commit change(String reason, Consumer<UnitOfWork> work) {
		return write(reason, unit -> {
			work.accept(unit);
			return null;
		}).commit();
	}

	/**
	 * Undoes a commit by a new one: what it created is removed, what it removed comes back, changed fields get their former
	 * values. Reverting the revert is redo. Undoing what another account did needs {@link Permission#HISTORY}.
	 *
	 * @param seq number of the commit
	 * @throws ConflictException when one of its records or fields was changed by a later commit
	 */
	Commit revert(long seq, String reason);

	/**
	 * As {@link #write}, for corrections: only so may what belongs to a closed dossier be changed or added to. Nothing of it is ever
	 * removed, and what stood there before stays readable; see {@link #corrections}.
	 *
	 * @param reason why it is corrected, in the person's words
	 * @throws StoreException {@code CORRECTION_REASON} without words
	 */
	<R> Written<R> correct(String reason, Function<UnitOfWork, R> work);

	/**
	 * What was changed of a record since its dossier was closed for the first time, oldest first, masked: the former value of a correction
	 * belongs to the dossier, so whoever sees the record may read it. Empty for a record of no such dossier.
	 */
	List<HistoryEntry> corrections(RecordType type, String id);

	/**
	 * Two records of one type side by side, and what merging them would do; changes nothing. Needs {@link Permission#MERGE},
	 * {@link Permission#REMOVE} and whatever changing such a record needs.
	 *
	 * @throws StoreException {@code NOT_FOUND} when one of them is not in scope, {@code MERGE_ARCHIVED} when the dossier of the one that
	 *                        goes is closed, {@code MERGE_HIDDEN} when they differ in a field above the clearance
	 */
	MergePreview merging(RecordType type, String kept, String gone);

	/**
	 * Merges two records in one commit. The kept one takes the chosen values; everything that refers to the other one moves to it, in all
	 * modules and whether the viewer sees it or not; what would then stand twice is joined; the other one is removed, and its id leads to
	 * the kept one from then on. {@link #revert} of the commit restores all of it. Needs the permissions of {@link #merging}, and
	 * refuses as that does.
	 *
	 * @param reason why they mean the same, in the person's words
	 * @throws ConflictException when one of the two was changed since it was looked at
	 */
	Commit merge(Merge merge, String reason);

	/** The id of the record that stands for one today: itself, or the one into which it was merged; empty when none is in scope. */
	Optional<String> current(RecordType type, String id);

	/** How the merged records of a type, in scope today, stood before their merges: who brings an old sheet or card means these. */
	List<Former> formers(RecordType type);

	/** The changes of one record, oldest first, with values masked as this viewer may see them. */
	List<HistoryEntry> history(RecordType type, String id);

	/**
	 * The changes of one commit in order, masked as this viewer may see them. Close the stream. Who exports many of them notes that
	 * as one access by {@link #noteAccess}.
	 */
	Stream<Change> changes(long seq);

	/**
	 * A record as it stood at a moment, masked as this viewer may see it; needs {@link Permission#HISTORY}. Empty when there was no
	 * such record then, when it is out of scope now, or when its values of that time were erased by retention.
	 */
	<T extends Record> Optional<T> asOf(RecordType type, String id, Instant time);

	/**
	 * Undoes one change, such as that of one field, by a new commit, and leaves the rest of its commit as it is.
	 *
	 * @param seq     number of the commit
	 * @param ordinal place of the change in it
	 * @throws ConflictException when that field was changed again since
	 */
	Commit undo(long seq, int ordinal, String reason);

	/**
	 * What {@link #scrub} would erase: the records themselves, all that refers to them over any number of steps, their attachments,
	 * and adults to whom nothing else refers. Needs {@link Permission#RETAIN}; changes nothing.
	 *
	 * @return ids by record type
	 */
	Map<String, Set<String>> scrubbing(RecordType type, Collection<String> ids);

	/**
	 * Erases records for good with all that {@link #scrubbing} names: from their tables, and every value of them from the change
	 * history, together with reasons that name them. The history's proof still holds, and this commit is the protocol: who, when,
	 * by which rule (the reason) and which records. It cannot be undone. Needs {@link Permission#RETAIN}.
	 *
	 * @param reason the rule, with its source; must not name anybody
	 */
	Commit scrub(RecordType type, Collection<String> ids, String reason);

	/**
	 * The same session, which says to the access log what it reads for.
	 *
	 * @param words the report's or list's name, or the person's words; at most 500 characters are kept
	 */
	Session withPurpose(String words);

	/**
	 * The same session for what leaves the program in files, on paper or to another program. Without {@link Permission#EXPORT} it reads
	 * what is sensitive as masks, whatever the clearance. The access log calls each such reading an export.
	 *
	 * @param words what is exported, whom it is about and into what, such as {@code contact-cards, class 3, pdf}: never a path; at most
	 *              500 characters are kept
	 */
	Session exporting(String words);

	/**
	 * Writes a line into the access log for what this session has let out of the store without the store seeing it, such as a file as a
	 * whole; the kind and the purpose are the session's. Returns when the line is durable.
	 *
	 * @param recordId the record, where it is one; else null
	 * @param fields   what was read, such as {@code Attachment.content}; may be empty
	 * @param rows     how many rows, files or records
	 */
	void noteAccess(List<String> types, String recordId, List<String> fields, long rows);

	/**
	 * Opens, for half an hour, every row up to sensitive fields, for reading: an emergency. Needs
	 * {@link Permission#BREAK_GLASS}. The breaking and every reading through it stand in the access log.
	 *
	 * @param reason why, in the person's words
	 * @throws StoreException {@code GLASS_REASON} without words; what is read after the half hour is refused with
	 *                        {@code GLASS_CLOSED}
	 */
	Session breakGlass(String reason);

	/** The newest lines of the access log, newest first; needs {@link Permission#AUDIT}. */
	List<Access> accessLog(int limit);

	/** The newest commits, newest first. */
	List<Commit> commits(int limit);
}
