// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.shouwang.sheets.Cell;

/** Makes cells of numbers by one number format of a workbook, and remembers what that format means. */
public final class NumberText {

	private static final MathContext SIGNIFICANT = new MathContext(15);
	private static final double PLAIN_WHOLE = 1e15;
	private static final int MOST_PLAIN_ZEROS = 21;
	/** 9999-12-31, the last day a spreadsheet knows. */
	private static final double LAST_DAY = 2_958_466;

	private final int index;
	private final String code;
	private final boolean date1904;
	private final boolean isDate;
	private final DatePattern pattern;
	private final Supplier<DataFormatter> formatter;

	/**
	 * @param index number of the format in the workbook
	 * @param code format code such as {@code yyyy/m/d}, or {@code General}
	 * @param date1904 true if day 0 is 1904-01-01
	 * @param formatter shows what is neither General nor a plain date
	 */
	public NumberText(int index, String code, boolean date1904, Supplier<DataFormatter> formatter) {
		this.index = index;
		this.code = code;
		this.date1904 = date1904;
		this.formatter = formatter;
		isDate = DateUtil.isADateFormat(index, code);
		pattern = isDate ? DatePattern.of(code) : null;
	}

	/** The cell of a number. */
	public Cell cell(int column, double value) {
		if (isDate && value >= 1 && value < LAST_DAY) {
			LocalDateTime time = DateUtil.getLocalDateTime(value, date1904);
			if (time != null) {
				return Cell.date(column, value, time.toLocalDate(), dateText(value, time.toLocalDate()));
			}
		}
		return Cell.number(column, value, text(value));
	}

	private String dateText(double value, LocalDate date) {
		return pattern == null ? formatted(value) : pattern.format(date);
	}

	private String text(double value) {
		if (isGeneral() || !Double.isFinite(value)) {
			return general(value);
		}
		if (code.equals("0") && Math.abs(value) >= PLAIN_WHOLE) { //$NON-NLS-1$
			return general(value);
		}
		return formatted(value);
	}

	private boolean isGeneral() {
		return index == 0 || code.equals("@") || code.equalsIgnoreCase("General"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String formatted(double value) {
		try {
			return formatter.get().formatRawCellContents(value, index, code, date1904).strip();
		} catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException broken) {
			return general(value); // a format code that no program understands: a person sees the bare number
		}
	}

	/** All digits of a number that has no format, as the formula bar shows them. */
	public static String general(double value) {
		if (value == Math.rint(value) && Math.abs(value) < PLAIN_WHOLE) {
			return Long.toString((long) value);
		}
		if (!Double.isFinite(value)) {
			return Double.toString(value);
		}
		BigDecimal rounded = new BigDecimal(value).round(SIGNIFICANT).stripTrailingZeros();
		boolean plain = rounded.precision() - rounded.scale() <= MOST_PLAIN_ZEROS && rounded.scale() <= MOST_PLAIN_ZEROS;
		return plain ? rounded.toPlainString() : rounded.toString();
	}
}
