// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.classes;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.shouwang.archives.ui.internal.ArchivesDesk;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.CommitCommand;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.ModelFactory;
import org.shouwang.store.Commit;
import org.shouwang.ui.form.FormBuilder;
import org.shouwang.ui.form.RecordForm;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.jobs.LatestOnly;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.EmptyState;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Widgets;

/** The form of one class: its name, grade, and the enrolment from which the share is computed. */
public final class ClassForm {
	private static final Set<String> SHOWN = Set.of("name", "grade", "enrolment");

	private final WindowKit kit;
	private final ArchivesDesk desk;
	private final Composite stack;
	private final Composite empty;
	private final Composite area;
	private final RecordForm form;
	private final Label title;
	private final FlatButton save;
	private final LatestOnly reading;
	private ClassGroup record;

	ClassForm(Composite parent, WindowKit kit, ArchivesDesk desk) {
		this.kit = kit;
		this.desk = desk;
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setBackground(kit.theme().color(Tone.SURFACE));
		empty = new EmptyState(stack, kit.theme(), KitIcon.PEOPLE, kit.text(ArchivesText.CLASS_EMPTY), kit.text(ArchivesText.CLASS_EMPTY_WORDS));
		area = kit.widgets().area(stack, Tone.SURFACE, 1, 0);
		Composite head = kit.widgets().area(area, Tone.SURFACE, 2, 20);
		((GridLayout) head.getLayout()).marginHeight = 12;
		head.setLayoutData(Widgets.fill(false));
		title = kit.widgets().label(head, "", TextStyle.TITLE, Tone.TEXT);
		title.setLayoutData(Widgets.fill(false));
		save = new FlatButton(head, kit.theme(), FlatButton.Kind.PRIMARY).icon(KitIcon.SAVE).text(kit.text(ArchivesText.ACTION_SAVE))
				.hint(kit.text(ArchivesText.ACTION_SAVE_HINT)).id("class-save").onPress(this::save);
		form = new FormBuilder(desk.forms(kit), desk.type("ClassGroup")).fields(f -> SHOWN.contains(f.name())).build(area);
		form.control().setLayoutData(Widgets.fill(true));
		form.onChange(() -> save.setEnabled(form.isDirty()));
		reading = new LatestOnly(stack, e -> kit.errors().report(kit.text(ArchivesText.CLASSES), e));
		top(empty);
	}

	private void top(Composite top) {
		((StackLayout) stack.getLayout()).topControl = top;
		stack.layout();
	}

	/** Shows a class; for pupils without one nothing can be changed. */
	void open(String id) {
		reading.ask(() -> id.startsWith("none:") ? null : desk.session().<ClassGroup>load(desk.type("ClassGroup"), id).orElse(null), found -> {
			if (found == null) {
				record = null;
				top(empty);
			} else {
				show(found);
			}
		});
	}

	/** Shows an empty form for a new class. */
	void create() {
		reading.ask(() -> desk.archives().create().pupil().getSchool(), school -> {
			ClassGroup group = ModelFactory.eINSTANCE.createClassGroup();
			group.setSchool(school);
			show(group);
			form.focus("name");
		});
	}

	private void show(ClassGroup group) {
		record = group;
		title.setText(group.getName() == null ? kit.text(ArchivesText.CLASS_NEW) : group.getName().replace("&", "&&"));
		form.show(group);
		save.setEnabled(false);
		top(area);
	}

	/** Saves what was typed, as a job; it can be undone. */
	public void save() {
		if (record == null || !form.isDirty() || !form.validate()) {
			return;
		}
		form.applyTo(record);
		ClassGroup saved = record;
		String label = kit.text(ArchivesText.UNDO_CLASS);
		save.setEnabled(false);
		kit.jobs().start(label, m -> write(saved, label), commit -> {
			if (!commit.isEmpty()) {
				kit.undo().remember(new CommitCommand(desk, kit, label, commit.seq(), commit.size()));
			}
			open(saved.getId());
		}, e -> {
			kit.errors().report(label, e);
			if (saved.getId() != null) {
				open(saved.getId());
			}
		});
	}

	private Commit write(ClassGroup group, String reason) {
		return desk.session().change(reason, unit -> {
			if (group.getId() == null) {
				unit.add(group);
			} else {
				unit.update(group);
			}
		});
	}
}
