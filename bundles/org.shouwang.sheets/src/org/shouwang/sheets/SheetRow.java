// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.Map;

/**
 * One row of a table, read by the mapping.
 *
 * @param number row number as the spreadsheet program shows it
 * @param fields field id to cell, for cells that are filled
 * @param unknown header to text, for filled cells of columns that nobody knows; two columns of one header are told
 *            apart by their letters
 */
public record SheetRow(int number, Map<String, Cell> fields, Map<String, String> unknown) {

	/** The text of a field, empty if its cell is blank. */
	public String text(String fieldId) {
		Cell cell = fields.get(fieldId);
		return cell == null ? "" : cell.text(); //$NON-NLS-1$
	}
}
