// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One cell as a person sees it, nothing corrected: spaces, full-width digits and the like are left to whoever
 * validates the value.
 *
 * @param column column counted from 0
 * @param kind what the cell holds
 * @param text the text shown. Numbers without a format of their own are given with all their digits (at most 15
 *            significant ones, as in the formula bar), never as {@code 5.1E+17}, since that depends on the width of the
 *            column only. Empty for {@link CellKind#BLANK}.
 * @param number the number, also of a date; {@link Double#NaN} where there is none
 * @param date the day, for {@link CellKind#DATE} only, else null
 */
public record Cell(int column, CellKind kind, String text, double number, LocalDate date) {

	/** From here on a spreadsheet no longer keeps every digit of a whole number. */
	private static final double EXACT_LIMIT = 1e15;

	public Cell {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(text);
		if (column < 0) {
			throw new IllegalArgumentException("column " + column); //$NON-NLS-1$
		}
	}

	/** A text cell, or a blank one if there is no character in it. */
	public static Cell text(int column, String text) {
		return new Cell(column, text.isEmpty() ? CellKind.BLANK : CellKind.TEXT, text, Double.NaN, null);
	}

	/** A number with the text that the sheet shows for it. */
	public static Cell number(int column, double number, String text) {
		return new Cell(column, CellKind.NUMBER, text, number, null);
	}

	/** A day with the text that the sheet shows for it. */
	public static Cell date(int column, double number, LocalDate date, String text) {
		return new Cell(column, CellKind.DATE, text, number, Objects.requireNonNull(date));
	}

	/** TRUE or FALSE. */
	public static Cell bool(int column, boolean value) {
		return new Cell(column, CellKind.BOOLEAN, value ? "TRUE" : "FALSE", Double.NaN, null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A formula that failed, with its error code or its text. */
	public static Cell error(int column, String code) {
		return new Cell(column, CellKind.ERROR, code, Double.NaN, null);
	}

	/** True if a person sees nothing in the cell: no text, or only spaces of any width. */
	public boolean isBlank() {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * True for a whole number too long for a spreadsheet to keep: an ID number typed into a number cell ends in zeros
	 * that nobody typed, and its true last digits cannot be had back from the file.
	 */
	public boolean lostDigits() {
		return kind == CellKind.NUMBER && Math.abs(number) >= EXACT_LIMIT;
	}

	/** The same cell in another column. */
	public Cell at(int newColumn) {
		return newColumn == column ? this : new Cell(newColumn, kind, text, number, date);
	}
}
