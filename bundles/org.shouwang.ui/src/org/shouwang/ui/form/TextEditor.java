// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.value.Parsed;
import org.shouwang.model.value.Problem;
import org.shouwang.model.value.ValueKind;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.TextBox;

/** A field that is typed: names, numbers, phones, addresses, remarks. Its value kind reads every keystroke. */
class TextEditor implements FieldEditor {
	private final FieldType field;
	private final FormContext context;
	private final ValueKind<Object> kind;
	private final TextBox box;
	private Parsed<Object> parsed;
	private Object shown;
	private boolean untouched = true;
	private boolean silent;
	private FieldAccess access = FieldAccess.EDIT;

	TextEditor(Composite parent, FieldType field, FormContext context, int tools) {
		this.field = field;
		this.context = context;
		this.kind = context.kind(field);
		this.parsed = Parsed.none(List.of());
		int style = isMultiline() ? SWT.MULTI : SWT.SINGLE;
		box = new TextBox(parent, context.theme(), style, null, tools);
		box.input().setTextLimit(field.maxLength());
		box.onType(text -> typed());
		if (isMultiline()) {
			box.input().addListener(SWT.Traverse, TextEditor::leaveByTab);
		}
	}

	private static void leaveByTab(org.eclipse.swt.widgets.Event e) {
		e.doit = e.doit || e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
	}

	private boolean isMultiline() {
		return "multiline".equals(field.kind());
	}

	private void typed() {
		if (!silent) {
			untouched = false;
			parsed = kind.parse(box.text(), context.parsing());
		}
	}

	protected final TextBox box() {
		return box;
	}

	protected final FormContext context() {
		return context;
	}

	@Override
	public Control control() {
		return box;
	}

	@Override
	public void show(Object stored) {
		shown = stored;
		untouched = true;
		parsed = Parsed.none(List.of());
		write();
	}

	private void write() {
		silent = true;
		String text = access == FieldAccess.MASKED ? kind.maskStored(shown) : kind.formatStored(shown, context.locale());
		box.setText(text);
		silent = false;
	}

	@Override
	public Object value() {
		return untouched ? shown : parsed.value().map(kind::toStored).orElse(null);
	}

	@Override
	public List<Problem> problems() {
		return untouched ? List.of() : parsed.problems();
	}

	@Override
	public void normalise() {
		if (!untouched && !parsed.isRejected()) {
			silent = true;
			String text = parsed.value().map(v -> kind.format(v, context.locale())).orElse("");
			if (!text.equals(box.text())) {
				box.setText(text);
			}
			silent = false;
		}
	}

	@Override
	public void setAccess(FieldAccess newAccess) {
		access = newAccess;
		box.setReadOnly(newAccess != FieldAccess.EDIT);
		if (untouched) {
			write();
		}
	}

	@Override
	public void setFault(Tone tone) {
		box.setFault(tone);
	}

	@Override
	public void onChange(Runnable listener) {
		box.onType(text -> {
			if (!silent) {
				listener.run();
			}
		});
	}

	@Override
	public void onLeave(Runnable listener) {
		box.input().addListener(SWT.FocusOut, e -> listener.run());
	}

	@Override
	public boolean isWide() {
		return isMultiline() || "address".equals(field.kind());
	}
}
