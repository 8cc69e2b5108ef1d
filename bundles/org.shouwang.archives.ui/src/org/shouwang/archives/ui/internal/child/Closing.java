// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.CommitCommand;
import org.shouwang.archives.ui.internal.FilingText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.store.Commit;

/** Closes an archive under archive rules, and opens it again, each with what a person says to it. */
final class Closing {
	private final WindowKit kit;
	private final ArchivesDesk desk;

	Closing(WindowKit kit, ArchivesDesk desk) {
		this.kit = kit;
		this.desk = desk;
	}

	void close(Shell parent, String pupilId) {
		new CloseDialog(parent, kit, desk, closing -> run(FilingText.CLOSE,
				() -> desk.dossiers().close(pupilId, closing.on(), closing.ground(), closing.note(), kit.text(FilingText.CLOSE)))).open();
	}

	void reopen(String pupilId) {
		kit.dialogs().ask(kit.text(FilingText.REOPEN), kit.text(FilingText.REOPEN_WORDS), "")
				.ifPresent(why -> run(FilingText.REOPEN, () -> desk.dossiers().reopen(pupilId, kit.today(), why)));
	}

	private void run(FilingText what, Supplier<Commit> work) {
		Consumer<Commit> done = commit -> kit.undo().remember(new CommitCommand(desk, kit, kit.text(what), commit.seq(), commit.size()));
		kit.jobs().start(kit.text(what), job -> work.get(), done);
	}
}
