// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import org.shouwang.store.Commit;
import org.shouwang.store.Session;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.undo.UndoableCommand;

/** Something that was committed: taken back by a new commit, done again by taking that one back. */
public final class CommitCommand implements UndoableCommand {
	private static final int MANY = 500;

	private final Session session;
	private final Jobs jobs;
	private final boolean isLarge;
	private final String label;
	private final String undoReason;
	private final String redoReason;
	private long seq;

	/**
	 * A command that is done already.
	 *
	 * @param label without private data
	 * @param seq   number of its commit
	 * @param size  how many changes it made; taking back many is done as a job
	 */
	public CommitCommand(ArchivesDesk desk, WindowKit kit, String label, long seq, int size) {
		this.session = desk.session();
		this.jobs = kit.jobs();
		this.isLarge = size > MANY;
		this.label = label;
		this.undoReason = kit.text(ArchivesText.REASON_UNDO, label);
		this.redoReason = kit.text(ArchivesText.REASON_REDO, label);
		this.seq = seq;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public void execute() {
		revert(redoReason);
	}

	@Override
	public void undo() {
		revert(undoReason);
	}

	private void revert(String reason) {
		if (isLarge) {
			jobs.start(reason, monitor -> revertNow(reason), done -> { });
		} else {
			revertNow(reason);
		}
	}

	/** One after the other: each takes back what the one before has committed. */
	private synchronized Commit revertNow(String reason) {
		Commit commit = session.revert(seq, reason);
		seq = commit.seq();
		return commit;
	}
}
