// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

/** What a cell of a spreadsheet holds. A formula counts as the value that it showed when the file was saved. */
public enum CellKind {
	/** Text, also digits typed as text; every filled cell of a csv file. */
	TEXT,
	/** A number that is not shown as a date. */
	NUMBER,
	/** A number that the sheet shows as a date. */
	DATE,
	/** TRUE or FALSE. */
	BOOLEAN,
	/** A formula that failed (#REF!, #N/A …) or that was never calculated (then the text starts with "="). */
	ERROR,
	/** Nothing, or text without a single character. */
	BLANK
}
