// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.papers;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.shouwang.archives.incoming.Incoming.Guess;
import org.shouwang.archives.incoming.IncomingFile;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.CarrierContent;
import org.shouwang.model.meta.RecordType;
import org.shouwang.records.ui.RecordsDesk;
import org.shouwang.ui.form.FormBuilder;
import org.shouwang.ui.form.RecordForm;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.Widgets;

/** Asks whose the chosen file is; the child is found by name, pinyin or initials, as in every form. */
final class IncomingSide {
	private static final String PUPIL = "pupil";
	private static final int FORM_HEIGHT = 110;

	private final RecordsDesk desk;
	private final Composite area;
	private final Label name;
	private final RecordForm form;
	private final FlatButton take;
	private final FlatButton skip;
	private final FlatButton all;
	private String shown = "";

	IncomingSide(Composite parent, RecordsDesk desk, Consumer<String> onTake, Runnable onSkip, Runnable onAll) {
		this.desk = desk;
		area = desk.widgets().area(parent, Tone.PANEL, 1, 16);
		all = button(FlatButton.Kind.SECONDARY, KitIcon.CHECK, PapersText.IN_TAKE_GUESSED, "incoming-all", onAll);
		desk.widgets().line(area);
		desk.widgets().label(area, desk.messages().text(PapersText.IN_WHOSE), TextStyle.HEADING, Tone.TEXT);
		name = Ids.set(desk.widgets().label(area, "", TextStyle.BODY, Tone.MUTED), "incoming-name");
		name.setLayoutData(Widgets.fill(false));
		RecordType type = desk.signedIn().store().dictionary().type(CarrierContent.class);
		form = new FormBuilder(desk.forms(), type).fields(f -> f.name().equals(PUPIL)).build(area);
		GridData data = Widgets.fill(false);
		data.heightHint = FORM_HEIGHT;
		form.control().setLayoutData(data);
		take = button(FlatButton.Kind.PRIMARY, KitIcon.SAVE, PapersText.IN_TAKE, "incoming-take", () -> onTake.accept((String) form.value(PUPIL)));
		skip = button(FlatButton.Kind.QUIET, KitIcon.CLOSE, PapersText.IN_SKIP, "incoming-skip", onSkip);
		form.onChange(this::enable);
		form.onEdit(edit -> enable());
		showGuessed(0);
		show(Optional.empty(), Optional.empty());
	}

	private FlatButton button(FlatButton.Kind kind, KitIcon icon, PapersText text, String id, Runnable action) {
		FlatButton button = new FlatButton(area, desk.theme(), kind).icon(icon).text(desk.messages().text(text, 0)).id(id).onPress(action);
		button.setLayoutData(Widgets.fill(false));
		return button;
	}

	/** Its widget, for layout. */
	Composite control() {
		return area;
	}

	/** How many files name their child. */
	void showGuessed(int count) {
		all.text(desk.messages().text(PapersText.IN_TAKE_GUESSED, count));
		all.setEnabled(count > 0);
	}

	/** Shows the file chosen with the child that its name means; what was typed for the same file stays. */
	void show(Optional<IncomingFile> file, Optional<Guess> guess) {
		String now = file.map(IncomingFile::mark).orElse("") + guess.map(Guess::pupil).orElse("");
		if (!now.equals(shown)) {
			shown = now;
			CarrierContent whose = ArchivesFactory.eINSTANCE.createCarrierContent();
			guess.ifPresent(g -> whose.setPupil(g.pupil()));
			form.show(whose);
		}
		form.setReadOnly(file.isEmpty());
		name.setText(file.map(IncomingFile::name).orElse("").replace("&", "&&"));
		skip.setEnabled(file.isPresent());
		enable();
	}

	private void enable() {
		take.setEnabled(skip.isEnabled() && form.value(PUPIL) != null);
	}
}
