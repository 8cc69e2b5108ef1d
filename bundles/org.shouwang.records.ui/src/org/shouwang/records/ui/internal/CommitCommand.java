// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui.internal;

import org.shouwang.store.Session;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.undo.UndoableCommand;

/** Something that was committed: taken back by a new commit, done again by taking that one back. */
public final class CommitCommand implements UndoableCommand {
	private final Session session;
	private final Messages messages;
	private final String label;
	private long seq;

	/** A command that is done already: the commit of that number. */
	public CommitCommand(Session session, Messages messages, String label, long seq) {
		this.session = session;
		this.messages = messages;
		this.label = label;
		this.seq = seq;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public void execute() {
		seq = session.revert(seq, messages.text(RecordsText.REDO, label)).seq();
	}

	@Override
	public void undo() {
		seq = session.revert(seq, messages.text(RecordsText.UNDO, label)).seq();
	}
}
