// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

/**
 * Another record, as a field that refers to it shows it.
 *
 * @param id     of the record
 * @param label  names it, such as a person's name
 * @param detail tells it from others of the same name, such as a class or a year of birth; may be empty
 */
public record Reference(String id, String label, String detail) {
	/** Label and detail in one line. */
	public String line() {
		return detail.isEmpty() ? label : label + "  ·  " + detail;
	}
}
