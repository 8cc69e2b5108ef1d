// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import org.shouwang.model.meta.FieldType;

/**
 * A change of one field that a person has finished by leaving the field.
 *
 * @param field  which
 * @param before the value before; {@code null} for nothing
 * @param after  the value now; {@code null} for nothing
 */
public record FieldEdit(FieldType field, Object before, Object after) {
}
