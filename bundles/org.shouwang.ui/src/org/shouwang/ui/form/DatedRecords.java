// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.FlatButton;
import org.shouwang.ui.widgets.Widgets;

/**
 * Records that belong to another one and have from/to dates (监护关系, 务工经历): those in force first, those that have ended faint
 * below. Adding and changing opens a form; what is done with the result is the listener's.
 */
public final class DatedRecords extends Composite {
	/**
	 * How the records are shown.
	 *
	 * @param type  of the records
	 * @param title name of the field that names a row, usually a reference
	 * @param from  name of the field with the first day
	 * @param to    name of the field with the last day; {@code null} for records of a single day
	 * @param shown which other fields a row and the form show
	 * @param fresh makes a record to be filled in, tied to its owner
	 */
	public record Spec(RecordType type, String title, String from, String to, Predicate<FieldType> shown,
			Supplier<Record> fresh) {
	}

	/** Told what a person wants; shows the new state by {@link DatedRecords#show}. */
	public interface Listener {
		/** A new record was filled in, or one of those shown was changed. */
		void save(Record record);

		/** The record shall go. */
		void remove(Record record);
	}

	private final FormContext context;
	private final Spec spec;
	private final Listener listener;
	private final Widgets widgets;
	private final Composite list;
	private final FlatButton add;
	private List<Record> records = List.of();
	private boolean readOnly;

	/** An empty list with a button that adds; its parent has a grid. */
	public DatedRecords(Composite parent, FormContext context, Spec spec, Listener listener) {
		super(parent, SWT.NONE);
		this.context = context;
		this.spec = spec;
		this.listener = listener;
		this.widgets = new Widgets(context.theme());
		setLayout(Widgets.grid(1, 0));
		setLayoutData(Widgets.fill(false));
		list = widgets.area(this, Tone.SURFACE, 1, 0);
		list.setLayoutData(Widgets.fill(false));
		add = new FlatButton(this, context.theme(), FlatButton.Kind.SECONDARY).icon(KitIcon.ADD)
				.text(context.messages().text(UiText.FORM_ADD, spec.type().label(context.locale())))
				.id("add:" + spec.type().id()).onPress(() -> edit(spec.fresh().get()));
	}

	/** Shows these records in place of those before. */
	public void show(List<? extends Record> newRecords) {
		records = newRecords.stream().map(Record.class::cast).sorted(order()).toList();
		for (Control child : list.getChildren()) {
			child.dispose();
		}
		records.forEach(r -> new DatedRow(list, r));
		((GridData) list.getLayoutData()).exclude = records.isEmpty();
		list.setVisible(!records.isEmpty());
		requestLayout();
	}

	/** The records shown, in their order. */
	public List<Record> records() {
		return records;
	}

	/** Lets nothing be changed. */
	public void setReadOnly(boolean readOnly) {
		this.readOnly = readOnly;
		add.setVisible(!readOnly);
		show(records);
	}

	private Comparator<Record> order() {
		Comparator<Record> ended = Comparator.comparing(this::hasEnded);
		return ended.thenComparing(r -> date(r, spec.from()), Comparator.nullsLast(Comparator.reverseOrder()));
	}

	private LocalDate date(Record record, String field) {
		return field == null ? null : (LocalDate) spec.type().field(field).get(record);
	}

	private boolean hasEnded(Record record) {
		LocalDate to = date(record, spec.to());
		return to != null && to.isBefore(LocalDate.now(context.clock()));
	}

	private void edit(Record record) {
		new RecordDialog(getShell(), context, spec.type(), spec.shown()).open(record, listener::save);
	}

	private final class DatedRow extends Composite {
		DatedRow(Composite parent, Record record) {
			super(parent, SWT.NONE);
			setLayout(Widgets.grid(4, 8));
			setLayoutData(Widgets.fill(false));
			setBackgroundMode(SWT.INHERIT_DEFAULT);
			setBackground(context.theme().color(Tone.PANEL));
			boolean ended = hasEnded(record);
			Composite texts = widgets.area(this, Tone.PANEL, 1, 0);
			texts.setLayoutData(Widgets.fill(false));
			new RowTexts(context, spec, record).show(texts, widgets, ended ? Tone.MUTED : Tone.TEXT);
			widgets.label(this, dates(record), TextStyle.SMALL, ended ? Tone.MUTED : Tone.ON_ACCENT_SOFT);
			if (!readOnly) {
				tool(KitIcon.EDIT, UiText.FORM_EDIT, r -> edit(r), record);
				tool(KitIcon.DELETE, UiText.FORM_REMOVE, listener::remove, record);
			}
		}

		private void tool(KitIcon icon, UiText hint, Consumer<Record> action, Record record) {
			new FlatButton(this, context.theme(), FlatButton.Kind.QUIET).icon(icon).hint(context.messages().text(hint))
					.id(hint.key() + ":" + record.getId()).onPress(() -> action.accept(record));
		}

		private String dates(Record record) {
			LocalDate from = date(record, spec.from());
			LocalDate to = date(record, spec.to());
			if (spec.to() == null) {
				return from == null ? "" : from.toString();
			}
			String now = context.messages().text(UiText.FORM_NOW);
			return from == null && to == null ? "" : (from == null ? "…" : from) + " – " + (to == null ? now : to);
		}
	}
}
