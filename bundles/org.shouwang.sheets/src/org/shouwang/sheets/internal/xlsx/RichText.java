// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xlsx;

import javax.xml.stream.XMLStreamConstants;

/** The text of an {@code si} or {@code is} element: all its runs, without the phonetic guide above them. */
final class RichText {

	private static final int ESCAPE = "_x0000_".length(); //$NON-NLS-1$

	private RichText() {
	}

	/** Appends the text of the element whose start tag was just read, and passes it. */
	static void append(XmlCursor xml, StringBuilder text, int most) {
		int start = text.length();
		int open = 1;
		while (open > 0) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_ELEMENT) {
				open--;
			} else if (event == XMLStreamConstants.START_ELEMENT) {
				open += inside(xml, text, most);
			}
		}
		unescape(text, start);
	}

	/** Takes or passes an inner element; 1 if it stays open. */
	private static int inside(XmlCursor xml, StringBuilder text, int most) {
		switch (xml.name()) {
		case "t" -> xml.appendText(text, most); //$NON-NLS-1$
		case "rPh", "rPr", "phoneticPr" -> xml.skip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> {
			return 1;
		}
		}
		return 0;
	}

	/** Characters that XML cannot hold are written as {@code _x000D_} (ECMA-376 part 1, 22.4.2.4). */
	static void unescape(StringBuilder text, int from) {
		int at = text.indexOf("_x", from); //$NON-NLS-1$
		while (at >= 0) {
			if (isEscape(text, at)) {
				char c = (char) Integer.parseInt(text, at + 2, at + ESCAPE - 1, 16);
				text.replace(at, at + ESCAPE, String.valueOf(c));
			}
			at = text.indexOf("_x", at + 1); //$NON-NLS-1$
		}
	}

	private static boolean isEscape(StringBuilder text, int at) {
		if (at + ESCAPE > text.length() || text.charAt(at + ESCAPE - 1) != '_') {
			return false;
		}
		for (int i = at + 2; i < at + ESCAPE - 1; i++) {
			if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
				return false;
			}
		}
		return true;
	}
}
