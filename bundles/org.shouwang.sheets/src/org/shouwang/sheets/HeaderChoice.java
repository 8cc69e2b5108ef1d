// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.List;

/**
 * A place where the header of a table stands, found or chosen by a person.
 *
 * @param sheet the sheet's index in {@link SheetSource#sheets()}
 * @param sheetName the sheet's name
 * @param firstRow first row of the header, counted from 1
 * @param lines rows that the header takes, 1 to 3
 * @param matched labels of the columns that were recognised; empty when a person chose
 */
public record HeaderChoice(int sheet, String sheetName, int firstRow, int lines, List<String> matched) {

	/** Most lines a header may take. */
	public static final int MAX_LINES = 3;

	public HeaderChoice {
		matched = List.copyOf(matched);
		if (sheet < 0 || firstRow < 1 || lines < 1 || lines > MAX_LINES) {
			throw new IllegalArgumentException(sheet + ":" + firstRow + "+" + lines); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The header that a person points at. */
	public static HeaderChoice chosen(SheetInfo sheet, int firstRow, int lines) {
		return new HeaderChoice(sheet.index(), sheet.name(), firstRow, lines, List.of());
	}

	/** Last row of the header, counted from 1. */
	public int lastRow() {
		return firstRow + lines - 1;
	}
}
