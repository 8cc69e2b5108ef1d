// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Turns the typed content of a spreadsheet cell into the raw text that {@link ValueKind#parse} reads. */
public final class CellText {

	/** Excel keeps fifteen significant digits; what is longer has been spoilt and must stay recognisable as such. */
	private static final double EXACT = 1e15;

	private CellText() {
	}

	/** Numbers without a needless ".0", days as 2019-03-15, anything else as it prints; {@code null} gives "". */
	public static String of(Object cell) {
		return switch (cell) {
		case null -> "";
		case Double number -> of(number.doubleValue());
		case LocalDateTime time when time.toLocalTime().equals(LocalTime.MIDNIGHT) -> time.toLocalDate().toString();
		case LocalDate day -> day.toString();
		default -> cell.toString();
		};
	}

	private static String of(double number) {
		boolean whole = number == Math.rint(number) && Math.abs(number) < EXACT;
		if (whole) {
			return Long.toString((long) number);
		}
		return Double.isFinite(number) && Math.abs(number) < EXACT ? BigDecimal.valueOf(number).toPlainString()
				: Double.toString(number);
	}
}
