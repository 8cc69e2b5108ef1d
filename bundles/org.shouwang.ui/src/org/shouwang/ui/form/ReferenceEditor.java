// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.value.Problem;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.jobs.LatestOnly;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Suggestions;
import org.shouwang.ui.widgets.TextBox;

/** Picks another record by typing a part of its name, its pinyin or initials. An emptied input refers to nothing. */
final class ReferenceEditor implements FieldEditor {
	private static final int MOST = 12;

	private final FormContext context;
	private final String type;
	private final TextBox box;
	private final LatestOnly asking;
	private final Suggestions<Reference> suggestions;
	private final List<Runnable> listeners = new ArrayList<>();
	private Object value;
	private String label = "";
	private boolean silent;

	ReferenceEditor(Composite parent, FieldType field, FormContext context) {
		this.context = context;
		this.type = field.target().orElseThrow();
		box = new TextBox(parent, context.theme(), SWT.SINGLE, KitIcon.SEARCH, 0);
		box.placeholder(context.messages().text(UiText.FORM_TYPE_TO_FIND));
		asking = new LatestOnly(box);
		suggestions = new Suggestions<>(box, context.theme(), this::find, Reference::line, r -> take(r.id(), r.label()));
		box.onType(this::typed);
	}

	private List<Reference> find(String typed) {
		return context.references().search(type, typed.equals(label) ? "" : typed, MOST);
	}

	private void typed(String text) {
		if (silent) {
			return;
		}
		if (text.isBlank()) {
			take(null, "");
		} else {
			suggestions.offer(text.strip());
		}
	}

	private void take(String id, String newLabel) {
		asking.forget();
		suggestions.close();
		boolean changed = !Objects.equals(value, id);
		value = id;
		write(newLabel);
		if (changed) {
			listeners.forEach(Runnable::run);
		}
	}

	private void write(String newLabel) {
		label = newLabel;
		if (!box.text().equals(newLabel)) {
			silent = true;
			box.setText(newLabel);
			box.input().setSelection(newLabel.length());
			silent = false;
		}
	}

	@Override
	public Control control() {
		return box;
	}

	@Override
	public void show(Object stored) {
		value = stored;
		write("");
		if (stored == null) {
			asking.forget();
			return;
		}
		asking.ask(() -> context.references().find(type, stored.toString()),
				found -> write(found.map(Reference::label).orElse("***")));
	}

	@Override
	public Object value() {
		return value;
	}

	@Override
	public List<Problem> problems() {
		return List.of();
	}

	/** Whether something is typed that names no record. */
	boolean isUnresolved() {
		return !box.text().strip().equals(label);
	}

	@Override
	public void normalise() {
		if (isUnresolved()) {
			write(label);
		}
	}

	@Override
	public void setAccess(FieldAccess access) {
		box.setReadOnly(access != FieldAccess.EDIT);
	}

	@Override
	public void setFault(Tone tone) {
		box.setFault(tone);
	}

	@Override
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void onLeave(Runnable listener) {
		box.input().addListener(SWT.FocusOut, e -> listener.run());
	}
}
