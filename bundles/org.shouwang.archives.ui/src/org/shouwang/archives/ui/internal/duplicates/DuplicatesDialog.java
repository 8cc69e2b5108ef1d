// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.duplicates;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.DuplicatePair;
import org.shouwang.archives.Duplicates.Who;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.MergeText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.list.ListModel;
import org.shouwang.ui.list.RecordList;
import org.shouwang.ui.list.ViewState;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** Who may have been entered twice, two a row; each pair is compared side by side before anything is merged. */
public final class DuplicatesDialog {
	private static final int WIDTH = 980;
	private static final int HEIGHT = 380;

	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final DialogFrame frame;
	private final DuplicateRows rows;
	private final ListModel model;
	private final RecordList list;
	private final FlatButton pupils;
	private final FlatButton adults;
	private final Label none;

	/** @param parent over which the dialog opens */
	public DuplicatesDialog(Shell parent, WindowKit kit, ArchivesDesk desk) {
		this.kit = kit;
		this.desk = desk;
		frame = new DialogFrame(parent, kit.theme(), "duplicates", kit.text(MergeText.TITLE));
		kit.widgets().paragraph(frame.body(), kit.text(MergeText.WORDS), TextStyle.BODY, Tone.MUTED, WIDTH - 48);
		Composite choice = kit.widgets().area(frame.body(), Tone.SURFACE, 3, 0);
		pupils = choice(choice, Who.PUPILS, MergeText.PUPILS);
		adults = choice(choice, Who.ADULTS, MergeText.ADULTS);
		none = Ids.set(kit.widgets().label(choice, "", TextStyle.BODY, Tone.MUTED), "duplicates-none");
		none.setLayoutData(Widgets.fill(false));
		choice.setLayoutData(Widgets.fill(false));
		rows = new DuplicateRows(kit, desk.duplicates());
		model = new ListModel(frame.body(), rows, e -> kit.errors().report(kit.text(MergeText.TITLE), e));
		list = new RecordList(frame.body(), kit.theme(), kit.messages(), rows.columns(), model, ViewState.none());
		list.control().setLayoutData(DialogFrame.tall(HEIGHT));
		frame.closeButton(kit.text(MergeText.CLOSE));
		FlatButton compare = frame.button("duplicates-compare", FlatButton.Kind.PRIMARY, kit.text(MergeText.COMPARE),
				() -> one().ifPresent(this::compare));
		compare.setEnabled(false);
		list.onSelect(selected -> compare.setEnabled(one().isPresent()));
		list.onOpen(row -> rows.find(row.id()).ifPresent(this::compare));
		model.listen(new ListModel.Listener() {
			@Override
			public void replaced() {
				none.setText(model.count().found() == 0 ? kit.text(MergeText.NONE) : "");
				if (model.count().found() > 0) {
					list.select(0);
				}
			}

			@Override
			public void loaded() {
				// the same rows
			}
		});
	}

	private FlatButton choice(Composite parent, Who who, MergeText text) {
		return new FlatButton(parent, kit.theme(), FlatButton.Kind.SECONDARY).text(kit.text(text)).id("duplicates-" + who.name().toLowerCase(Locale.ROOT))
				.onPress(() -> lookAmong(who));
	}

	private void lookAmong(Who who) {
		pupils.setChosen(who == Who.PUPILS);
		adults.setChosen(who == Who.ADULTS);
		rows.lookAmong(who);
		model.refresh();
	}

	/** Looks for them and shows the dialog. */
	public void open() {
		lookAmong(Who.PUPILS);
		frame.open(WIDTH);
	}

	private Optional<DuplicatePair> one() {
		var selected = list.selection();
		return selected.size() == 1 ? rows.find(selected.getFirst().id()) : Optional.empty();
	}

	private void compare(DuplicatePair pair) {
		new MergeDialog(frame.shell(), kit, desk, rows.who(), model::refresh).open(pair.first().id(), pair.second().id());
	}
}
