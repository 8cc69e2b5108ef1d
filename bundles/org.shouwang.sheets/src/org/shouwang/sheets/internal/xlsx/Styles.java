// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.internal.NumberFormats;
import org.shouwang.sheets.internal.NumberText;

/** Which number format each cell style of a workbook has. */
final class Styles {

	private static final int MOST = 1 << 16;

	private final NumberFormats formats;
	private final List<Integer> styles = new ArrayList<>();

	Styles(NumberFormats formats) {
		this.formats = formats;
	}

	void read(PartInput in) throws IOException {
		try (XmlCursor xml = new XmlCursor(in)) {
			boolean cellStyles = false;
			while (xml.nextStart()) {
				switch (xml.name()) {
				case "numFmt" -> formats.define(number(xml.attribute("numFmtId")), xml.attribute("formatCode")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				case "cellXfs" -> cellStyles = true; //$NON-NLS-1$
				case "cellStyles", "dxfs", "cellStyleXfs" -> cellStyles = false; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				case "xf" -> addStyle(xml, cellStyles); //$NON-NLS-1$
				default -> {
					// fonts, colours and borders do not matter here
				}
				}
			}
		}
	}

	/** The number format of a style; General for one that does not exist. */
	NumberText format(int style) {
		return formats.get(style >= 0 && style < styles.size() ? styles.get(style) : 0);
	}

	private void addStyle(XmlCursor xml, boolean cellStyles) {
		if (!cellStyles) {
			return;
		}
		if (styles.size() >= MOST) {
			throw new SheetProblem(Reason.DAMAGED, xml.input().file());
		}
		styles.add(number(xml.attribute("numFmtId"))); //$NON-NLS-1$
	}

	private static int number(String digits) {
		try {
			return digits == null ? 0 : Integer.parseInt(digits.strip());
		} catch (NumberFormatException notANumber) {
			return 0; // General: the cell shows its bare number
		}
	}
}
