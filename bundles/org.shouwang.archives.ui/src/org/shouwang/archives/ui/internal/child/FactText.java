// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import org.shouwang.model.YesNo;
import org.shouwang.model.meta.FieldType;
import org.shouwang.ui.form.FormContext;

/** A field with its value in a line of facts: a plain "yes" is said by the field's name alone. */
final class FactText {
	private static final String WHETHER = "是否";

	private FactText() {
	}

	static String of(FormContext context, FieldType field, Object value) {
		String label = field.label(context.locale());
		String name = label.startsWith(WHETHER) ? label.substring(WHETHER.length()) : label;
		return value == YesNo.YES ? name : name + " " + context.show(field, value);
	}
}
