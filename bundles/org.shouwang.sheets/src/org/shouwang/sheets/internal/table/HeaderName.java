// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.table;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A header in the forms in which headers are compared.
 *
 * @param full letters and digits only, lower case, one width: 身份证号18位
 * @param bare the same without what stands in brackets: 身份证号
 * @param inside what stands in brackets: 18位
 */
public record HeaderName(String full, String bare, String inside) {

	private static final String OPENING = "([【〔〈<{"; //$NON-NLS-1$
	private static final String CLOSING = ")]】〕〉>}"; //$NON-NLS-1$
	private static final int LONGEST = 200;

	/** The forms of a header; of its first 200 characters, since longer ones are prose. */
	public static HeaderName of(String text) {
		String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		String plain = Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder full = new StringBuilder();
		StringBuilder bare = new StringBuilder();
		StringBuilder inside = new StringBuilder();
		int depth = 0;
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (OPENING.indexOf(c) >= 0) {
				depth++;
			} else if (CLOSING.indexOf(c) >= 0) {
				depth = Math.max(0, depth - 1);
			} else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
				full.append(c);
				(depth == 0 ? bare : inside).append(c);
			}
		}
		return new HeaderName(full.toString(), bare.isEmpty() ? full.toString() : bare.toString(), inside.toString());
	}

	/** A group's name without the endings that say nothing: 父亲信息, 父亲情况 and 父亲 are one group. */
	static String group(String name) {
		for (String ending : new String[] {"基本信息", "基本情况", "信息", "情况", "资料", "information", "info"}) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			if (name.length() > ending.length() && name.endsWith(ending)) {
				return name.substring(0, name.length() - ending.length());
			}
		}
		return name;
	}
}
