// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal;

/**
 * Keeps spreadsheet programs from taking text in csv files for formulas: such text gets an apostrophe in front, as OWASP
 * advises against CSV injection. Reading takes it away again, so that a list written here is read as it was.
 */
public final class FormulaGuard {

	private static final String DANGEROUS = "=+-@\t\r"; //$NON-NLS-1$

	private FormulaGuard() {
	}

	/** The text in a form that no program takes for a formula. */
	public static String protect(String text) {
		return isDangerous(text) ? '\'' + text : text;
	}

	/** The text that was protected. */
	public static String reveal(String text) {
		return text.startsWith("'") && isDangerous(text) ? text.substring(1) : text; //$NON-NLS-1$
	}

	/** True if, after any apostrophes, the text starts as a formula: those with apostrophes need one more to stay apart. */
	private static boolean isDangerous(String text) {
		int at = 0;
		while (at < text.length() && text.charAt(at) == '\'') {
			at++;
		}
		return at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0;
	}
}
