// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

/** Names of columns: A, B … Z, AA … XFD. */
public final class Columns {

	private static final int LETTERS = 26;
	/** Four letters are more than any spreadsheet has, and cannot overflow an int. */
	private static final int MOST_LETTERS = 4;

	private Columns() {
	}

	/** The letters of a column counted from 0. */
	public static String letters(int column) {
		StringBuilder letters = new StringBuilder(3);
		for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
			letters.append((char) ('A' + rest % LETTERS));
		}
		return letters.reverse().toString();
	}

	/**
	 * The column of a cell address such as {@code BC12} or of letters such as {@code BC}, counted from 0.
	 *
	 * @return -1 if the text does not start with one to four letters
	 */
	public static int index(String address) {
		int column = 0;
		int at = 0;
		while (at < address.length() && isLetter(address.charAt(at))) {
			column = column * LETTERS + (address.charAt(at) & ~0x20) - 'A' + 1;
			at++;
			if (at > MOST_LETTERS) {
				return -1;
			}
		}
		return column - 1;
	}

	private static boolean isLetter(char c) {
		return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
	}
}
