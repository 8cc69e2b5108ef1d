// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.ui.dialogs.DialogFrame;
import org.shouwang.ui.internal.UiText;
import org.shouwang.ui.widgets.FlatButton;

/** A form for one record in a dialog, generated from its type. */
public final class RecordDialog {
	private static final int WIDTH = 620;
	private static final int HEIGHT = 360;

	private final Shell parent;
	private final FormContext context;
	private final RecordType type;
	private final Predicate<FieldType> shown;

	/** @param shown which fields, of those that the model does not hide */
	public RecordDialog(Shell parent, FormContext context, RecordType type, Predicate<FieldType> shown) {
		this.parent = parent;
		this.context = context;
		this.type = type;
		this.shown = shown;
	}

	/** Shows the record and returns at once; when it is valid and the user saves, a changed copy is handed over. */
	public <R extends Record> void open(R record, Consumer<? super R> onSave) {
		DialogFrame frame = new DialogFrame(parent, context.theme(), "record-dialog", type.label(context.locale()));
		RecordForm form = new FormBuilder(context, type).fields(shown).build(frame.body());
		form.control().setLayoutData(DialogFrame.tall(HEIGHT));
		form.show(record);
		frame.closeButton(context.messages().text(UiText.DIALOG_CANCEL));
		frame.button("dialog-ok", FlatButton.Kind.PRIMARY, context.messages().text(UiText.DIALOG_SAVE), () -> {
			if (form.validate()) {
				R changed = EcoreUtil.copy(record);
				form.applyTo(changed);
				frame.close();
				onSave.accept(changed);
			}
		});
		frame.open(WIDTH);
		form.setFocus();
	}
}
