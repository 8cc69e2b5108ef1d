// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.search;

/**
 * A record that quick search has found.
 *
 * @param perspective element id of the perspective that shows such records
 * @param type        id of the record type
 * @param id          of the record
 * @param label       names it
 * @param detail      tells it from others of the same name; may be empty
 */
public record QuickHit(String perspective, String type, String id, String label, String detail) {
	/** Label and detail in one line. */
	public String line() {
		return detail.isEmpty() ? label : label + "  ·  " + detail;
	}
}
