// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Option;
import org.shouwang.model.value.Problem;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.ChoiceBox.Choice;

/** A field with a few possible values: a literal of an enumeration, or yes and no. "Not stated" is {@code null}. */
final class OptionEditor implements FieldEditor {
	private final ChoiceBox box;
	private final List<Choice> choices;
	private Object shown;

	OptionEditor(Composite parent, FieldType field, FormContext context) {
		box = new ChoiceBox(parent, context.theme());
		choices = field.isOption() ? options(field, context) : yesNo(context);
		box.setChoices(choices);
	}

	private static List<Choice> options(FieldType field, FormContext context) {
		List<Choice> list = new ArrayList<>();
		for (Option option : field.options()) {
			list.add(new Choice(option.isUnknown() ? null : option.literal(), option.label().in(context.locale())));
		}
		return list;
	}

	private static List<Choice> yesNo(FormContext context) {
		return List.of(new Choice(null, context.messages().text(UiText.FORM_NOT_STATED)),
				new Choice(Boolean.TRUE, context.messages().text(UiText.FORM_YES)),
				new Choice(Boolean.FALSE, context.messages().text(UiText.FORM_NO)));
	}

	@Override
	public Control control() {
		return box;
	}

	@Override
	public void show(Object stored) {
		shown = stored;
		box.setValue(stored);
	}

	@Override
	public Object value() {
		return box.value();
	}

	@Override
	public List<Problem> problems() {
		return List.of();
	}

	@Override
	public void setAccess(FieldAccess access) {
		box.setReadOnly(access != FieldAccess.EDIT);
		boolean hidden = access == FieldAccess.MASKED && shown != null;
		box.setChoices(hidden ? List.of(new Choice(shown, "***")) : choices);
		box.setValue(shown);
	}

	@Override
	public void setFault(Tone tone) {
		box.setFault(tone);
	}

	@Override
	public void onChange(Runnable listener) {
		box.addListener(SWT.Selection, e -> listener.run());
	}

	@Override
	public void onLeave(Runnable listener) {
		box.addListener(SWT.FocusOut, e -> listener.run());
		box.addListener(SWT.Selection, e -> listener.run());
	}
}
