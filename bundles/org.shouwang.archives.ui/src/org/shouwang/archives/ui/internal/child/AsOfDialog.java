// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.FilingText;
import org.shouwang.archives.ui.internal.HistoryText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.model.Record;
import org.shouwang.model.meta.RecordType;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.list.ListModel;
import org.shouwang.ui.list.RecordList;
import org.shouwang.ui.list.ViewState;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.ChoiceBox.Choice;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** One record of a child's archive as it stood at the end of a day, beside the present. */
final class AsOfDialog {
	private static final int WIDTH = 800;
	private static final int HEIGHT = 380;
	private static final int DAY_WIDTH = 130;

	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final DialogFrame frame;
	private final TextBox day;
	private final ChoiceBox which;
	private final Label words;
	private final AsOfRows rows;
	private final ListModel model;

	/** @param records of the archive, at least one; the first is shown first */
	AsOfDialog(Shell parent, WindowKit kit, ArchivesDesk desk, List<Record> records, LocalDate start) {
		this.kit = kit;
		this.desk = desk;
		frame = new DialogFrame(parent, kit.theme(), "as-of-dialog", kit.text(FilingText.AS_OF));
		Composite line = kit.widgets().area(frame.body(), Tone.SURFACE, 4, 0);
		line.setLayoutData(Widgets.fill(false));
		kit.widgets().label(line, kit.text(FilingText.DAY), TextStyle.SMALL, Tone.MUTED);
		day = new TextBox(line, kit.theme(), SWT.SINGLE, null, 0).id("as-of-day");
		GridData dayData = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		dayData.widthHint = DAY_WIDTH;
		day.setLayoutData(dayData);
		day.setText(start.toString());
		kit.widgets().label(line, kit.text(FilingText.AS_OF_RECORD), TextStyle.SMALL, Tone.MUTED);
		which = Ids.set(new ChoiceBox(line, kit.theme()), "as-of-record");
		which.setChoices(records.stream().map(record -> new Choice(record, label(record))).toList());
		which.setValue(records.getFirst());
		which.setLayoutData(Widgets.fill(false));
		words = Ids.set(kit.widgets().label(frame.body(), kit.text(FilingText.AS_OF_WORDS), TextStyle.BODY, Tone.MUTED), "as-of-words");
		words.setLayoutData(Widgets.fill(false));
		rows = new AsOfRows(kit, desk);
		rows.show(records.getFirst(), start);
		model = new ListModel(frame.body(), rows, e -> kit.errors().report(kit.text(FilingText.AS_OF), e));
		RecordList list = new RecordList(frame.body(), kit.theme(), kit.messages(), rows.columns(), model, ViewState.none());
		list.control().setLayoutData(DialogFrame.tall(HEIGHT));
		frame.closeButton(kit.text(HistoryText.CLOSE));
		day.onType(text -> ask());
		which.addListener(SWT.Selection, e -> ask());
		model.listen(new ListModel.Listener() {
			@Override
			public void replaced() {
				words.setText(kit.text(rows.isKnown() ? FilingText.AS_OF_WORDS : FilingText.AS_OF_NONE));
			}

			@Override
			public void loaded() {
				// the same rows
			}
		});
	}

	/** Such as "Parent or guardian 石大山"; of a record without a name the type alone. */
	private String label(Record record) {
		RecordType type = desk.type(record.eClass().getName());
		String title = type.title().map(field -> field.get(record)).map(Object::toString).orElse("");
		return (type.label(kit.locale()) + " " + title).strip();
	}

	private void ask() {
		try {
			rows.show((Record) which.value(), LocalDate.parse(day.text().strip()));
			model.refresh();
		} catch (DateTimeParseException e) {
			// What is half typed is no day yet.
			words.setText(kit.text(FilingText.NO_DAY));
		}
	}

	void open() {
		model.refresh();
		frame.open(WIDTH);
		day.setFocus();
	}
}
