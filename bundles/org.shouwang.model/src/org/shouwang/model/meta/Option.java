// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * One literal of an enumeration of the model, as a person reads and writes it.
 *
 * @param literal  the generated Java literal
 * @param label    what a form shows
 * @param synonyms other ways in which spreadsheets write it
 */
public record Option(Enumerator literal, Bilingual label, List<String> synonyms) {
	/** The name under which the literal is stored. */
	public String code() {
		return literal.getName();
	}

	/** Whether the literal stands for "not stated"; the store keeps no value for it. */
	public boolean isUnknown() {
		return FieldType.UNKNOWN.equals(literal.getName());
	}
}
