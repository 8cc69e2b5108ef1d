// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.util.Set;
import java.util.function.Consumer;

import org.shouwang.archives.Archive;
import org.shouwang.archives.ui.internal.child.ArchiveRebase.FieldOf;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.ui.undo.UndoStack;
import org.shouwang.ui.undo.UndoableCommand;

/**
 * One child's archive while it is edited: as it was read, as it stands now, and every step between them, which can be taken back
 * until it is saved. For the window's thread only.
 */
final class ArchiveDraft {
	private final Dictionary dictionary;
	private final Runnable onChange;
	private final UndoStack steps = new UndoStack();
	private Archive base;
	private Archive now;

	/** @param onChange told after each step, also when it is taken back */
	ArchiveDraft(Dictionary dictionary, Archive archive, Runnable onChange) {
		this.dictionary = dictionary;
		this.base = archive;
		this.now = ArchiveCopy.of(archive);
		this.onChange = onChange;
	}

	/** The archive as it stands now; changed only by {@link #change}. */
	Archive now() {
		return now;
	}

	/** The archive as it was read. */
	Archive base() {
		return base;
	}

	/** A copy of the archive as it stands now, to save. */
	Archive snapshot() {
		return ArchiveCopy.of(now);
	}

	/** Whether anything differs from what was read. */
	boolean isChanged() {
		return !ArchiveCopy.same(base, now);
	}

	/** One step of editing. */
	void change(String label, Consumer<Archive> step) {
		Archive before = ArchiveCopy.of(now);
		step.accept(now);
		Archive after = ArchiveCopy.of(now);
		steps.remember(UndoableCommand.of(label, () -> restore(after), () -> restore(before)));
		onChange.run();
	}

	private void restore(Archive archive) {
		now = ArchiveCopy.of(archive);
		onChange.run();
	}

	/** The steps that can be taken back. */
	UndoStack steps() {
		return steps;
	}

	/**
	 * Starts again from the archive as it is stored now, and does once more what was changed.
	 *
	 * @param theirs fields in which the stored value shall stay
	 */
	void rebase(Archive fresh, Set<FieldOf> theirs) {
		now = new ArchiveRebase(dictionary, base, now, ArchiveCopy.of(fresh), theirs).result();
		base = fresh;
		steps.clear();
		onChange.run();
	}
}
