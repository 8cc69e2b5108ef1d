// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.FilingText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.model.FilingGround;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.ChoiceBox.Choice;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** Asks since when an archive counts as closed, why, and to whom it went. */
final class CloseDialog {
	private static final int WIDTH = 520;

	private final WindowKit kit;
	private final DialogFrame frame;
	private final TextBox day;
	private final ChoiceBox ground;
	private final TextBox note;
	private final Label wrong;

	/** The answer. */
	record Closing(LocalDate on, FilingGround ground, String note) {
	}

	CloseDialog(Shell parent, WindowKit kit, ArchivesDesk desk, Consumer<Closing> onClose) {
		this.kit = kit;
		frame = new DialogFrame(parent, kit.theme(), "close-dialog", kit.text(FilingText.CLOSE));
		kit.widgets().paragraph(frame.body(), kit.text(FilingText.CLOSE_WORDS), TextStyle.BODY, Tone.MUTED, WIDTH - 48);
		day = text(FilingText.DAY, "filing-day");
		day.setText(kit.today().toString());
		wrong = Ids.set(kit.widgets().label(frame.body(), "", TextStyle.SMALL, Tone.DANGER), "filing-wrong");
		wrong.setLayoutData(Widgets.fill(false));
		day.onType(text -> wrong.setText(""));
		kit.widgets().label(frame.body(), kit.text(FilingText.GROUND), TextStyle.SMALL, Tone.MUTED);
		ground = Ids.set(new ChoiceBox(frame.body(), kit.theme()), "filing-ground");
		ground.setChoices(desk.type("Filing").field("ground").options().stream()
				.map(o -> new Choice(o.literal(), o.label().in(kit.locale()))).toList());
		ground.setValue(FilingGround.TRANSFERRED_OUT);
		ground.setLayoutData(Widgets.fill(false));
		note = text(FilingText.NOTE, "filing-note");
		frame.closeButton(kit.text(ArchivesText.CANCEL));
		frame.button("filing-ok", FlatButton.Kind.PRIMARY, kit.text(FilingText.CLOSE), () -> take(onClose));
	}

	private TextBox text(FilingText label, String id) {
		kit.widgets().label(frame.body(), kit.text(label), TextStyle.SMALL, Tone.MUTED);
		TextBox box = new TextBox(frame.body(), kit.theme(), SWT.SINGLE, null, 0).id(id);
		box.setLayoutData(Widgets.fill(false));
		return box;
	}

	private void take(Consumer<Closing> onClose) {
		try {
			LocalDate on = LocalDate.parse(day.text().strip());
			Closing closing = new Closing(on, (FilingGround) ground.value(), note.text());
			frame.close();
			onClose.accept(closing);
		} catch (DateTimeParseException e) {
			wrong.setText(kit.text(FilingText.NO_DAY));
			day.setFocus();
		}
	}

	void open() {
		frame.open(WIDTH);
		day.setFocus();
	}
}
