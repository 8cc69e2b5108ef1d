// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.archives.ui.internal.child.ArchiveRebase.FieldOf;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.ConflictException;
import org.shouwang.store.ConflictException.FieldConflict;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Widgets;

/** Shows both values of each field that two people have changed, who and when, and lets a person choose for each. */
final class ConflictDialog {
	private static final int WIDTH = 620;

	private final WindowKit kit;
	private final FormContext context;
	private final RecordType type;
	private final ConflictException conflict;
	private final Set<FieldOf> theirs = new HashSet<>();

	ConflictDialog(WindowKit kit, FormContext context, RecordType type, ConflictException conflict) {
		this.kit = kit;
		this.context = context;
		this.type = type;
		this.conflict = conflict;
	}

	/** Asks; the fields in which the stored value shall stay, or nothing if the user goes back to the form. */
	Optional<Set<FieldOf>> ask(Shell parent) {
		DialogFrame frame = new DialogFrame(parent, kit.theme(), "conflict-dialog", kit.text(ArchivesText.CONFLICT_TITLE));
		kit.widgets().paragraph(frame.body(), kit.text(ArchivesText.CONFLICT_WORDS, type.label(kit.locale())), TextStyle.BODY, Tone.TEXT,
				WIDTH - 48);
		real().forEach(c -> row(frame.body(), c));
		AtomicBoolean decided = new AtomicBoolean();
		frame.closeButton(kit.text(ArchivesText.CONFLICT_BACK));
		frame.button("dialog-ok", FlatButton.Kind.PRIMARY, kit.text(ArchivesText.CONFLICT_SAVE), () -> {
			decided.set(true);
			frame.close();
		});
		frame.openAndWait(WIDTH);
		return decided.get() ? Optional.of(Set.copyOf(theirs)) : Optional.empty();
	}

	private List<FieldConflict> real() {
		return conflict.fields().stream().filter(FieldConflict::isReal).toList();
	}

	private void row(Composite body, FieldConflict c) {
		FieldType field = type.field(c.field());
		kit.widgets().label(body, field.label(kit.locale()), TextStyle.STRONG, Tone.TEXT);
		Composite pair = kit.widgets().area(body, Tone.SURFACE, 2, 0);
		((GridLayout) pair.getLayout()).makeColumnsEqualWidth = true;
		pair.setLayoutData(Widgets.fill(false));
		FlatButton mine = choice(pair, field, c.mine(), "mine:" + c.field());
		FlatButton stored = choice(pair, field, c.theirs(), "theirs:" + c.field());
		kit.widgets().label(pair, kit.text(ArchivesText.CONFLICT_MINE), TextStyle.SMALL, Tone.MUTED);
		kit.widgets().label(pair, who(c), TextStyle.SMALL, Tone.MUTED);
		FieldOf key = new FieldOf(conflict.recordId(), c.field());
		mine.setChosen(true);
		mine.onPress(() -> choose(key, false, mine, stored));
		stored.onPress(() -> choose(key, true, mine, stored));
	}

	private void choose(FieldOf key, boolean takeTheirs, FlatButton mine, FlatButton stored) {
		mine.setChosen(!takeTheirs);
		stored.setChosen(takeTheirs);
		if (takeTheirs) {
			theirs.add(key);
		} else {
			theirs.remove(key);
		}
	}

	private FlatButton choice(Composite pair, FieldType field, Object value, String id) {
		String shown = value == null ? kit.text(ArchivesText.CONFLICT_EMPTY) : context.show(field, value);
		FlatButton button = new FlatButton(pair, kit.theme(), FlatButton.Kind.SECONDARY).text(shown).hint(shown).id(id);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return button;
	}

	private String who(FieldConflict c) {
		if (c.account() == null || c.at() == null) {
			return kit.text(ArchivesText.CONFLICT_STORED);
		}
		String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(kit.locale())
				.format(c.at().atZone(ZoneId.systemDefault()));
		return kit.text(ArchivesText.CONFLICT_THEIRS, c.account(), at);
	}
}
