// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import org.shouwang.model.meta.FieldType;
import org.shouwang.model.value.Severity;

/**
 * Something the matter with a field.
 *
 * @param field    which
 * @param severity an {@link Severity#ERROR} keeps the record from being saved
 * @param message  in the user's language
 */
public record FieldProblem(FieldType field, Severity severity, String message) {
}
