// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import java.util.List;
import java.util.Map;

import org.shouwang.model.meta.FieldType;

/** Finds what is the matter between fields, such as a birth date that contradicts the ID number. */
@FunctionalInterface
public interface FormCheck {
	/** @param values of all fields in the form; fields with nothing in them are missing */
	List<FieldProblem> check(Map<FieldType, Object> values);
}
