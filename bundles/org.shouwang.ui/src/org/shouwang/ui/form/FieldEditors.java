// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.time.LocalDate;

import org.eclipse.swt.widgets.Composite;
import org.shouwang.model.meta.FieldType;

/** Makes the editor that fits a field. */
@FunctionalInterface
public interface FieldEditors {
	/** A new editor within the parent. */
	FieldEditor create(Composite parent, FieldType field, FormContext context);

	/** The editor that follows from the field's line in the model. */
	static FieldEditor standard(Composite parent, FieldType field, FormContext context) {
		if (field.target().isPresent()) {
			return new ReferenceEditor(parent, field, context);
		}
		if (field.isOption() || field.javaType() == Boolean.class || field.javaType() == boolean.class) {
			return new OptionEditor(parent, field, context);
		}
		if (field.javaType() == LocalDate.class) {
			return new DateEditor(parent, field, context);
		}
		return new TextEditor(parent, field, context, 0);
	}
}
