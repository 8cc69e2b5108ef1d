// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.FilingText;
import org.shouwang.archives.ui.internal.HistoryText;
import org.shouwang.archives.ui.internal.CommitCommand;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.store.Change;
import org.shouwang.store.Commit;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.list.ListModel;
import org.shouwang.ui.list.RecordList;
import org.shouwang.ui.list.ViewState;
import org.shouwang.ui.widgets.FlatButton;

/** Who changed what of a child's archive, when, from what to what and why; one change at a time can be taken back, with a reason. */
final class HistoryDialog {
	private static final int WIDTH = 960;
	private static final int HEIGHT = 420;

	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final DialogFrame frame;
	private final HistoryRows rows;
	private final ListModel model;
	private final RecordList list;
	private final FlatButton undo;

	HistoryDialog(Shell parent, WindowKit kit, ArchivesDesk desk, String pupilId) {
		this.kit = kit;
		this.desk = desk;
		this.frame = new DialogFrame(parent, kit.theme(), "history", kit.text(HistoryText.TITLE));
		this.rows = new HistoryRows(kit, desk, pupilId);
		this.model = new ListModel(frame.body(), rows, e -> kit.errors().report(kit.text(HistoryText.TITLE), e));
		this.list = new RecordList(frame.body(), kit.theme(), kit.messages(), rows.columns(), model, ViewState.none());
		list.control().setLayoutData(DialogFrame.tall(HEIGHT));
		undo = frame.button("history-undo", FlatButton.Kind.SECONDARY, kit.text(HistoryText.UNDO), () -> one().ifPresent(this::undo));
		frame.button("history-as-of", FlatButton.Kind.SECONDARY, kit.text(FilingText.AS_OF), () -> kit.jobs().start(kit.text(FilingText.AS_OF),
				job -> rows.records(), records -> new AsOfDialog(frame.shell(), kit, desk, records, kit.today()).open()));
		undo.setEnabled(false);
		list.onSelect(selected -> undo.setEnabled(one().isPresent()));
		frame.closeButton(kit.text(HistoryText.CLOSE));
	}

	/** Shows the dialog and returns at once. */
	void open() {
		model.refresh();
		frame.open(WIDTH);
	}

	/** The change of a field that is selected: whole records come and go by the forms, together with what hangs on them. */
	private Optional<Change> one() {
		var selected = list.selection();
		return selected.size() != 1 ? Optional.empty()
				: rows.find(selected.getFirst().id()).filter(c -> c.kind() == Change.Kind.UPDATED && !c.erased());
	}

	private void undo(Change change) {
		kit.dialogs().ask(kit.text(HistoryText.UNDO), kit.text(HistoryText.UNDO_WORDS), "")
				.ifPresent(reason -> kit.jobs().start(kit.text(HistoryText.UNDO),
						job -> desk.session().undo(change.seq(), change.ordinal(), reason), this::undone));
	}

	private void undone(Commit commit) {
		kit.undo().remember(new CommitCommand(desk, kit, kit.text(HistoryText.UNDO), commit.seq(), commit.size()));
		if (!frame.shell().isDisposed()) {
			model.refresh();
		}
	}
}
