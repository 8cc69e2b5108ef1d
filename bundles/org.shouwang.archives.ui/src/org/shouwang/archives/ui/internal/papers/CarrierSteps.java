// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.papers;

import java.util.function.Function;

import org.shouwang.records.ui.RecordsDesk;
import org.shouwang.store.Commit;
import org.shouwang.store.Session;
import org.shouwang.ui.undo.UndoableCommand;

/** Does something to carriers beside the window, so that it can be undone. */
final class CarrierSteps {
	private final RecordsDesk desk;

	CarrierSteps(RecordsDesk desk) {
		this.desk = desk;
	}

	void commit(PapersText what, Function<Session, Commit> work) {
		Session session = desk.signedIn().session();
		String label = desk.messages().text(what);
		desk.jobs().start(label, monitor -> work.apply(session), commit -> {
			if (!commit.isEmpty()) {
				desk.undo().remember(command(session, label, commit.seq()));
			}
		});
	}

	static UndoableCommand command(Session session, String label, long first) {
		long[] seq = { first };
		Runnable revert = () -> seq[0] = session.revert(seq[0], label).seq();
		return UndoableCommand.of(label, revert, revert);
	}
}
