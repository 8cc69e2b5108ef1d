// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Section;
import org.shouwang.model.value.Severity;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Widgets;

/**
 * A form for one record at a time. It holds no record: what was typed goes into a record only by {@link #applyTo}. For the window's
 * thread only.
 */
public final class RecordForm {
	private static final int MARGIN = 20;

	private final FormBuilder builder;
	private final Widgets widgets;
	private final ScrolledComposite scroller;
	private final Composite content;
	private final Map<FieldType, FieldRow> rows = new LinkedHashMap<>();
	private final List<Runnable> changeListeners = new ArrayList<>();
	private final List<Consumer<FieldEdit>> editListeners = new ArrayList<>();
	private boolean readOnly;

	RecordForm(Composite parent, FormBuilder builder) {
		this.builder = builder;
		this.widgets = new Widgets(builder.context().theme());
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.getVerticalBar().setIncrement(24);
		content = widgets.area(scroller, Tone.SURFACE, 1, MARGIN);
		((GridLayout) content.getLayout()).verticalSpacing = 14;
		scroller.setBackground(content.getBackground());
		scroller.setContent(content);
		builder.sections().forEach(this::section);
		builder.extras().forEach(this::extra);
		scroller.addListener(SWT.Resize, e -> fit());
		content.addListener(SWT.Resize, e -> fit());
		readAccess();
	}

	private void section(Section section, List<FieldType> fields) {
		if (!section.key().isEmpty()) {
			head(section.label().in(builder.context().locale()));
		}
		Composite body = widgets.area(content, Tone.SURFACE, 1, 0);
		body.setLayout(new ColumnsLayout());
		body.setLayoutData(Widgets.fill(false));
		for (FieldType field : fields) {
			FieldRow row = new FieldRow(body, field, builder.context(), builder.editors(field));
			rows.put(field, row);
			row.listen(this::typed, this::edited);
		}
	}

	private void extra(FormBuilder.ExtraSection extra) {
		head(extra.title().in(builder.context().locale()));
		Composite body = widgets.area(content, Tone.SURFACE, 1, 0);
		body.setLayoutData(Widgets.fill(false));
		extra.content().accept(body, builder.context());
	}

	private void head(String title) {
		Composite head = widgets.area(content, Tone.SURFACE, 2, 0);
		head.setLayoutData(Widgets.fill(false));
		widgets.label(head, title, TextStyle.HEADING, Tone.TEXT);
		widgets.line(head).setLayoutData(lineData());
	}

	private static org.eclipse.swt.layout.GridData lineData() {
		var data = Widgets.fill(false);
		data.heightHint = 1;
		return data;
	}

	/** The height follows the width, since fields flow into columns. */
	private void fit() {
		int width = scroller.getClientArea().width;
		if (width > 0) {
			scroller.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
		}
	}

	private void typed() {
		fit();
		List.copyOf(changeListeners).forEach(Runnable::run);
	}

	private void edited(FieldEdit edit) {
		showCrossChecks();
		fit();
		List.copyOf(editListeners).forEach(l -> l.accept(edit));
	}

	private void showCrossChecks() {
		rows.values().stream().filter(r -> r.editor().problems().isEmpty()).forEach(r -> {
			if (r.problem().isEmpty()) {
				r.showProblems(true);
			}
		});
		builder.check().check(values()).forEach(p -> Optional.ofNullable(rows.get(p.field())).ifPresent(r -> r.show(p, true)));
	}

	private void readAccess() {
		rows.forEach((field, row) -> {
			FieldAccess access = builder.access().apply(field);
			row.setAccess(readOnly && access == FieldAccess.EDIT ? FieldAccess.READ : access);
			row.setVisible(access != FieldAccess.HIDDEN);
		});
	}

	/** The form's outer widget, for layout. */
	public Control control() {
		return scroller;
	}

	/** Shows a record as it is stored. */
	public void show(Record record) {
		rows.forEach((field, row) -> row.show(field.get(record)));
		readAccess();
		scroller.setOrigin(0, 0);
		fit();
	}

	/** Puts a remark below each field, such as what stood there before a correction; an empty text takes it away. */
	public void notes(Function<FieldType, String> words) {
		rows.forEach((field, row) -> row.setNote(words.apply(field)));
		fit();
	}

	/** Lets nothing be changed, or lets what may be changed be changed again. */
	public void setReadOnly(boolean readOnly) {
		this.readOnly = readOnly;
		readAccess();
	}

	/** Whether something differs from the record shown. */
	public boolean isDirty() {
		return rows.values().stream().anyMatch(FieldRow::isDirty);
	}

	/** What is the matter, in the order of the fields; the form is valid when no {@link Severity#ERROR} is among it. */
	public List<FieldProblem> problems() {
		List<FieldProblem> all = new ArrayList<>();
		rows.values().forEach(r -> r.problem().ifPresent(all::add));
		all.addAll(builder.check().check(values()));
		return all;
	}

	/** Shows all that is the matter and puts the focus into the first faulty field; true if the record may be saved. */
	public boolean validate() {
		rows.values().forEach(r -> r.showProblems(true));
		List<FieldProblem> problems = problems();
		problems.stream().filter(p -> rows.containsKey(p.field())).forEach(p -> rows.get(p.field()).show(p, true));
		fit();
		Optional<FieldProblem> first = problems.stream().filter(p -> p.severity() == Severity.ERROR).findFirst();
		first.ifPresent(p -> focus(p.field().name()));
		return first.isEmpty();
	}

	/** The values that differ from the record shown, {@code null} for what was emptied. */
	public Map<FieldType, Object> changes() {
		Map<FieldType, Object> changes = new LinkedHashMap<>();
		rows.forEach((field, row) -> {
			if (row.isDirty()) {
				changes.put(field, row.value());
			}
		});
		return changes;
	}

	/** The values of all fields that have one. */
	public Map<FieldType, Object> values() {
		Map<FieldType, Object> values = new HashMap<>();
		rows.forEach((field, row) -> {
			if (row.value() != null) {
				values.put(field, row.value());
			}
		});
		return values;
	}

	/** Writes what was changed into the record. */
	public void applyTo(Record record) {
		changes().forEach((field, value) -> field.set(record, value));
	}

	/** Puts a value into a field, as undo and fill-ins do; the change listeners are told, the edit listeners are not. */
	public void set(String fieldName, Object value) {
		FieldRow row = row(fieldName);
		row.set(value);
		typed();
	}

	/** The value that stands in a field; {@code null} for nothing. */
	public Object value(String fieldName) {
		return row(fieldName).value();
	}

	private FieldRow row(String fieldName) {
		FieldRow row = rows.get(builder.type().field(fieldName));
		if (row == null) {
			throw new IllegalArgumentException("The form does not show " + fieldName);
		}
		return row;
	}

	/** Puts the focus into a field. */
	public void focus(String fieldName) {
		row(fieldName).editor().control().setFocus();
	}

	/** Puts the focus into the first field. */
	public void setFocus() {
		rows.values().stream().findFirst().ifPresent(r -> r.editor().control().setFocus());
	}

	/** Told after every keystroke and choice that changes a field. */
	public void onChange(Runnable listener) {
		changeListeners.add(listener);
	}

	/** Told when a person has changed a field and left it: the steps that undo takes back. */
	public void onEdit(Consumer<FieldEdit> listener) {
		editListeners.add(listener);
	}
}
