// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.value.Problem;
import org.shouwang.model.value.Severity;
import org.shouwang.ui.icons.IconKey;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Ids;
import org.shouwang.ui.widgets.TextBox;
import org.shouwang.ui.widgets.Widgets;

/** A field in a form: its label, its editor, and below it what is the matter. */
final class FieldRow extends Composite {
	private final FieldType field;
	private final FormContext context;
	private final FieldEditor editor;
	private final Label note;
	private final Composite message;
	private final Label messageIcon;
	private final Label messageText;
	private Object original;
	private Object settled;
	private FieldAccess access = FieldAccess.EDIT;

	FieldRow(Composite parent, FieldType field, FormContext context, FieldEditors editors) {
		super(parent, SWT.NONE);
		this.field = field;
		this.context = context;
		var layout = Widgets.grid(1, 0);
		layout.verticalSpacing = 3;
		setLayout(layout);
		Widgets widgets = new Widgets(context.theme());
		String mark = field.isRequired() ? " *" : "";
		widgets.label(this, field.label(context.locale()) + mark, TextStyle.SMALL, Tone.MUTED).setLayoutData(Widgets.fill(false));
		editor = editors.create(this, field, context);
		editor.control().setLayoutData(Widgets.fill(false));
		Ids.set(editor.control() instanceof TextBox box ? box.input() : editor.control(), "field:" + field.id());
		note = Ids.set(widgets.paragraph(this, "", TextStyle.SMALL, Tone.MUTED, 120), "note:" + field.id());
		note.setLayoutData(Widgets.fill(false));
		setNote("");
		message = new Composite(this, SWT.NONE);
		var messageLayout = Widgets.grid(2, 0);
		messageLayout.horizontalSpacing = 4;
		message.setLayout(messageLayout);
		messageIcon = new Label(message, SWT.NONE);
		messageIcon.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
		messageText = Ids.set(widgets.paragraph(message, "", TextStyle.SMALL, Tone.MUTED, 120), "message:" + field.id());
		message.setLayoutData(Widgets.fill(false));
		setMessage(null, null, "");
	}

	/** Tells the listeners what a person changes: while typing, and when the field is left. */
	void listen(Runnable onType, Consumer<FieldEdit> onEdit) {
		editor.onChange(() -> {
			showProblems(false);
			onType.run();
		});
		editor.onLeave(() -> {
			editor.normalise();
			showProblems(true);
			Object now = editor.value();
			if (!Objects.equals(settled, now)) {
				FieldEdit edit = new FieldEdit(field, settled, now);
				settled = now;
				onEdit.accept(edit);
			}
		});
	}

	FieldType field() {
		return field;
	}

	FieldEditor editor() {
		return editor;
	}

	Object value() {
		return editor.value();
	}

	void show(Object stored) {
		original = stored;
		settled = stored;
		editor.show(stored);
		setMessage(null, null, "");
	}

	/** Puts a value in as if it were typed, without telling anybody that the field was left. */
	void set(Object stored) {
		settled = stored;
		editor.show(stored);
		setMessage(null, null, "");
	}

	void setAccess(FieldAccess newAccess) {
		access = newAccess;
		editor.setAccess(newAccess);
	}

	boolean isDirty() {
		return access == FieldAccess.EDIT && (!Objects.equals(original, editor.value()) || isUnreadable());
	}

	private boolean isUnreadable() {
		return editor.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
	}

	/** What is the matter, the gravest first. */
	Optional<FieldProblem> problem() {
		Optional<Problem> worst = editor.problems().stream().max(Comparator.comparing(Problem::severity));
		if (worst.isPresent()) {
			return worst.map(p -> new FieldProblem(field, p.severity(), p.message(context.locale())));
		}
		boolean missing = field.isRequired() && access == FieldAccess.EDIT && editor.value() == null;
		return missing ? Optional.of(new FieldProblem(field, Severity.ERROR, context.messages().text(UiText.FORM_REQUIRED)))
				: Optional.empty();
	}

	/** Shows what is the matter; while typing, an error is only a quiet hint, since what is half typed is always wrong. */
	void showProblems(boolean left) {
		problem().ifPresentOrElse(p -> show(p, left), () -> setMessage(null, null, ""));
	}

	/** Shows a finding of a check across fields. */
	void show(FieldProblem p, boolean left) {
		boolean hint = !left && p.severity() == Severity.ERROR;
		switch (p.severity()) {
		case ERROR -> setMessage(hint ? KitIcon.INFO : KitIcon.ERROR, hint ? Tone.MUTED : Tone.DANGER, p.message());
		case WARNING -> setMessage(KitIcon.WARNING, Tone.WARNING, p.message());
		case NORMALISED -> setMessage(KitIcon.CHECK, Tone.MUTED, left ? p.message() : "");
		}
	}

	private void setMessage(IconKey icon, Tone tone, String text) {
		boolean shown = !text.isEmpty();
		editor.setFault(shown && (tone == Tone.DANGER || tone == Tone.WARNING) ? tone : null);
		if (shown) {
			messageIcon.setImage(context.theme().icon(icon, tone));
			messageText.setForeground(context.theme().color(tone));
		}
		boolean changed = shown != message.getVisible() || !messageText.getText().equals(text.replace("&", "&&"));
		messageText.setText(text.replace("&", "&&"));
		message.setVisible(shown);
		((GridData) message.getLayoutData()).exclude = !shown;
		if (changed) {
			requestLayout();
		}
	}

	/** A remark that stays below the field. */
	final void setNote(String words) {
		boolean shown = !words.isEmpty();
		boolean changed = !note.getText().equals(words.replace("&", "&&")) || shown != note.getVisible();
		note.setText(words.replace("&", "&&"));
		note.setVisible(shown);
		((GridData) note.getLayoutData()).exclude = !shown;
		if (changed) {
			requestLayout();
		}
	}

	boolean isWide() {
		return editor.isWide();
	}
}
