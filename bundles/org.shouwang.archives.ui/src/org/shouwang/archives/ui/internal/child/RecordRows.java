// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.archives.ui.internal.ArchivesText;
import org.shouwang.archives.ui.internal.WindowKit;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.form.RecordDialog;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Widgets;

/** The records of one type that hang on a child or an adult, one line each, with buttons that add, change, end and remove. */
final class RecordRows {
	/**
	 * How the records are shown.
	 *
	 * @param type   of the records
	 * @param title  name of the field that names a row
	 * @param from   name of the field with its (first) day
	 * @param until  name of the field with its last day, or {@code null} for records of a single day
	 * @param reason name of the field that says why it ended, or {@code null}
	 */
	record Spec(RecordType type, String title, String from, String until, String reason) {
	}

	/** Told what a person has done; shows the new records by {@link RecordRows#show}. */
	interface Listener {
		void added(Record record);

		void changed(Record before, Record after);

		void removed(Record record);
	}

	private final WindowKit kit;
	private final FormContext context;
	private final Spec spec;
	private final Listener listener;
	private final Composite area;
	private final Composite rows;
	private boolean readOnly;

	RecordRows(Composite parent, WindowKit kit, FormContext context, Spec spec, Listener listener) {
		this.kit = kit;
		this.context = context;
		this.spec = spec;
		this.listener = listener;
		area = kit.widgets().area(parent, Tone.SURFACE, 1, 0);
		area.setBackground(parent.getBackground());
		((GridLayout) area.getLayout()).verticalSpacing = 4;
		area.setLayoutData(Widgets.fill(false));
		rows = new Composite(area, SWT.NONE);
		GridLayout layout = Widgets.grid(1, 0);
		layout.verticalSpacing = 4;
		rows.setLayout(layout);
		rows.setLayoutData(Widgets.fill(false));
		new FlatButton(area, kit.theme(), FlatButton.Kind.QUIET).icon(KitIcon.ADD)
				.text(kit.text(ArchivesText.ACTION_ADD, spec.type().label(kit.locale()))).id("add:" + spec.type().id()).onPress(this::add);
	}

	/** Opens the form for a new record. */
	void add() {
		dialog(f -> true).open(spec.type().newRecord(), listener::added);
	}

	private RecordDialog dialog(java.util.function.Predicate<FieldType> shown) {
		return new RecordDialog(area.getShell(), context, spec.type(), shown);
	}

	/** Shows these records, those in force before those that have ended. */
	void show(List<? extends Record> records, boolean nothingMayBeChanged) {
		readOnly = nothingMayBeChanged;
		for (Control old : rows.getChildren()) {
			old.dispose();
		}
		records.stream().filter(r -> !hasEnded(r)).forEach(this::row);
		records.stream().filter(this::hasEnded).forEach(this::row);
		((GridData) rows.getLayoutData()).exclude = records.isEmpty();
		rows.setVisible(!records.isEmpty());
		area.getChildren()[1].setVisible(!readOnly);
		rows.requestLayout();
	}

	private void row(Record record) {
		boolean ended = hasEnded(record);
		Composite row = new Composite(rows, SWT.NONE);
		row.setBackgroundMode(SWT.INHERIT_DEFAULT);
		row.setBackground(kit.theme().color(Tone.PANEL));
		GridLayout layout = Widgets.grid(5, 8);
		layout.marginHeight = 4;
		layout.horizontalSpacing = 2;
		row.setLayout(layout);
		row.setLayoutData(Widgets.fill(false));
		Widgets widgets = kit.widgets();
		Composite texts = new Composite(row, SWT.NONE);
		GridLayout lines = Widgets.grid(1, 0);
		lines.verticalSpacing = 1;
		texts.setLayout(lines);
		texts.setLayoutData(Widgets.fill(false));
		widgets.paragraph(texts, title(record), ended ? TextStyle.BODY : TextStyle.STRONG, ended ? Tone.MUTED : Tone.TEXT, 120);
		String details = details(record);
		if (!details.isEmpty()) {
			widgets.paragraph(texts, details, TextStyle.SMALL, Tone.MUTED, 120);
		}
		widgets.label(row, dates(record), TextStyle.SMALL, Tone.MUTED);
		if (!readOnly) {
			tools(row, record, ended);
		}
	}

	private void tools(Composite row, Record record, boolean ended) {
		if (spec.until() != null && !ended) {
			tool(row, KitIcon.CALENDAR, ArchivesText.ACTION_END, "end:", record, () -> end(record));
		}
		tool(row, KitIcon.EDIT, ArchivesText.ACTION_EDIT, "edit:", record, () -> dialog(f -> true).open(record, r -> listener.changed(record, r)));
		tool(row, KitIcon.DELETE, ArchivesText.ACTION_REMOVE, "remove:", record, () -> listener.removed(record));
	}

	private void tool(Composite row, KitIcon icon, ArchivesText hint, String id, Record record, Runnable action) {
		new FlatButton(row, kit.theme(), FlatButton.Kind.QUIET).icon(icon).hint(kit.text(hint)).id(id + spec.type().id() + ":" + record.getId())
				.onPress(action);
	}

	/** History is dated, not overwritten: what no longer holds gets its last day and the reason. */
	private void end(Record record) {
		Record ending = org.eclipse.emf.ecore.util.EcoreUtil.copy(record);
		spec.type().field(spec.until()).set(ending, kit.today());
		dialog(f -> f.name().equals(spec.until()) || f.name().equals(spec.reason())).open(ending, r -> listener.changed(record, r));
	}

	private boolean hasEnded(Record record) {
		LocalDate until = spec.until() == null ? null : (LocalDate) spec.type().field(spec.until()).get(record);
		return until != null && !until.isAfter(kit.today());
	}

	private String title(Record record) {
		FieldType field = spec.type().field(spec.title());
		Object value = field.get(record);
		return value == null ? kit.text(ArchivesText.NOT_STATED, field.label(kit.locale())) : context.show(field, value);
	}

	private String details(Record record) {
		return spec.type().fields().stream().filter(f -> !f.isHidden() && f.target().isEmpty())
				.filter(f -> !f.name().equals(spec.title()) && !f.name().equals(spec.from()) && !f.name().equals(spec.until()))
				.map(f -> part(f, f.get(record))).filter(Objects::nonNull).collect(Collectors.joining("  ·  "));
	}

	private String part(FieldType field, Object value) {
		return value == null ? null : FactText.of(context, field, value);
	}

	private String dates(Record record) {
		LocalDate from = (LocalDate) spec.type().field(spec.from()).get(record);
		if (spec.until() == null) {
			return from == null ? "" : from.toString();
		}
		LocalDate until = (LocalDate) spec.type().field(spec.until()).get(record);
		String end = until == null ? kit.text(ArchivesText.UNTIL_NOW) : until.toString();
		return from == null && until == null ? "" : (from == null ? "…" : from) + " – " + end;
	}
}
