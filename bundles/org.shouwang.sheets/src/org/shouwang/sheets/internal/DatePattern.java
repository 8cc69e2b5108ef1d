// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The plain date formats, with year, month and day as digits and fixed text between: nearly all that schools use. */
final class DatePattern {

	private final DateTimeFormatter formatter;

	private DatePattern(DateTimeFormatter formatter) {
		this.formatter = formatter;
	}

	/** The pattern of a format code, or null if the code holds times, names of days or anything else. */
	static DatePattern of(String code) {
		StringBuilder java = new StringBuilder();
		String plain = code.replaceAll("\\[[^\\]]*\\]", "").replaceFirst(";@$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		int at = 0;
		while (at < plain.length()) {
			int next = append(plain, at, java);
			if (next < 0) {
				return null;
			}
			at = next;
		}
		return java.isEmpty() ? null : new DatePattern(DateTimeFormatter.ofPattern(java.toString(), Locale.ROOT));
	}

	String format(LocalDate date) {
		return formatter.format(date);
	}

	/** Translates one token; the place after it, or -1 if it is none of ours. */
	private static int append(String code, int at, StringBuilder java) {
		char c = Character.toLowerCase(code.charAt(at));
		if (c == 'y' || c == 'm' || c == 'd') {
			return field(code, at, c, java);
		}
		if (c == '"') {
			int end = code.indexOf('"', at + 1);
			return end < 0 ? -1 : literal(code.substring(at + 1, end), end + 1, java);
		}
		if (c == '\\' && at + 1 < code.length()) {
			return literal(code.substring(at + 1, at + 2), at + 2, java);
		}
		boolean text = c > 0x7F || "/-. ,".indexOf(c) >= 0; //$NON-NLS-1$
		return text ? literal(code.substring(at, at + 1), at + 1, java) : -1;
	}

	private static int field(String code, int at, char field, StringBuilder java) {
		int end = at;
		while (end < code.length() && Character.toLowerCase(code.charAt(end)) == field) {
			end++;
		}
		int length = end - at;
		if (field == 'y') {
			java.append(length <= 2 ? "yy" : "yyyy"); //$NON-NLS-1$ //$NON-NLS-2$
			return end;
		}
		if (length > 2) {
			return -1;
		}
		java.repeat(field == 'm' ? 'M' : 'd', length);
		return end;
	}

	private static int literal(String text, int next, StringBuilder java) {
		if (!text.isEmpty()) {
			java.append('\'').append(text.replace("'", "''")).append('\''); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return next;
	}
}
