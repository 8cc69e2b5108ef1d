// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.findings;

/**
 * Something noticed while a file was read, in the user's language.
 *
 * @param level  how grave
 * @param sheet  name of the sheet; empty for the whole file
 * @param row    number as the spreadsheet shows it; 0 for the whole sheet
 * @param column head or letter of the column; empty for the whole row
 * @param value  what stood there; masked already where the user may not see it
 * @param what   what is the matter
 * @param done   what was done with it
 */
public record FindingRow(Level level, String sheet, int row, String column, String value, String what, String done) {
	/** How grave a finding is. */
	public enum Level {
		/** The row or value was not taken. */
		REJECTED,
		/** Taken, but a person should look at it. */
		WARNING,
		/** Taken in its normal form; nobody has to act. */
		NORMALISED
	}
}
