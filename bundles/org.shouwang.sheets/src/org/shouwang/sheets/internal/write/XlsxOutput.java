// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.write;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shouwang.sheets.Localized;

/** What the writers of workbooks share. */
final class XlsxOutput {

	/** Excel's longest text in a cell. */
	private static final int LONGEST_TEXT = 32_767;
	private static final int LONGEST_NAME = 31;
	static final String DATE_FORMAT = "yyyy-mm-dd"; //$NON-NLS-1$
	static final String HEADER_FILL = "E7EEF3"; //$NON-NLS-1$
	/** Rows held in memory before they are written. */
	static final int FLUSH_ROWS = 512;

	private XlsxOutput() {
	}

	/** Writes a value of any type that {@code TableWriter} takes. */
	static void value(Worksheet sheet, int row, int column, Object value, Locale locale) {
		switch (value) {
		case null -> {
			// a blank cell
		}
		case Number number -> sheet.value(row, column, number);
		case Boolean bool -> sheet.value(row, column, bool);
		case LocalDate date -> {
			sheet.value(row, column, date);
			sheet.style(row, column).format(DATE_FORMAT).set();
		}
		case Localized text -> text(sheet, row, column, text.in(locale));
		default -> text(sheet, row, column, value.toString());
		}
	}

	/** Writes text, cut at Excel's limit. Inline: the texts of a long list are not held in memory until its end. */
	static void text(Worksheet sheet, int row, int column, String text) {
		if (!text.isEmpty()) {
			sheet.inlineString(row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + '…' : text);
		}
	}

	/** A header cell. */
	static void header(Worksheet sheet, int row, int column, String text) {
		text(sheet, row, column, text);
		sheet.style(row, column).bold().fillColor(HEADER_FILL).wrapText(true).verticalAlignment("center").set(); //$NON-NLS-1$
	}

	/** Writes finished rows out now and then, so that they do not fill memory. */
	static void flushNowAndThen(Worksheet sheet, long row) throws IOException {
		if (row % FLUSH_ROWS == FLUSH_ROWS - 1) {
			sheet.flush();
		}
	}

	/** Prints on A4 across, all columns beside each other. */
	static void page(Worksheet sheet) {
		sheet.paperSize(PaperSize.A4_PAPER);
		sheet.pageOrientation("landscape"); //$NON-NLS-1$
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
	}

	/** Width of a text in digits, with a little air: Chinese characters are as wide as two. */
	static int width(String text) {
		return 2 + text.codePoints().limit(LONGEST_NAME).map(c -> c > 0x2E7F ? 2 : 1).sum();
	}

	/** A name that Excel accepts and that no sheet before has. */
	static String sheetName(String wanted, Set<String> taken) {
		String clean = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		String base = clean.replaceAll("^'+|'+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String name = cut(base.isEmpty() ? "1" : base, LONGEST_NAME); //$NON-NLS-1$
		Set<String> lower = new HashSet<>();
		taken.forEach(t -> lower.add(t.toLowerCase(Locale.ROOT)));
		for (int i = 2; lower.contains(name.toLowerCase(Locale.ROOT)); i++) {
			String suffix = " " + i; //$NON-NLS-1$
			name = cut(base, LONGEST_NAME - suffix.length()) + suffix;
		}
		taken.add(name);
		return name;
	}

	/** A workbook of this product. */
	static Workbook workbook(java.io.OutputStream out) {
		return new Workbook(out, "Shouwang", "1.0"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String cut(String text, int length) {
		int end = Math.min(length, text.length());
		return text.substring(0, end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
	}
}
