// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.LocalDate;

/**
 * What a value kind must know besides the text itself.
 *
 * @param today    the day of reading; births after it are impossible
 * @param earliest first plausible date of a date or month field
 * @param latest   last plausible date of a date or month field
 * @param date1904 true when the workbook counts days from 1904 (old Excel for Mac), so that serial numbers are read right
 */
public record ParseContext(LocalDate today, LocalDate earliest, LocalDate latest, boolean date1904) {

	private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
	private static final int YEARS_AHEAD = 20;

	/** Dates from 1900 until twenty years ahead are plausible. */
	public static ParseContext on(LocalDate today) {
		return new ParseContext(today, FIRST, today.plusYears(YEARS_AHEAD), false);
	}

	/** The same, for facts that lie behind us such as a birth. */
	public ParseContext pastOnly() {
		return new ParseContext(today, earliest, today, date1904);
	}

	public ParseContext counting1904() {
		return new ParseContext(today, earliest, latest, true);
	}
}
