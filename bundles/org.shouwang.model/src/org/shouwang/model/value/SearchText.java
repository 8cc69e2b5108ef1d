// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which texts are compared while a person types: NFKC, lower case, without spaces, dots and marks. */
public final class SearchText {

	private SearchText() {
	}

	/** Letters, digits, ideographs and signs of a text in their comparable form; "" for {@code null}. */
	public static String normalise(String text) {
		if (text == null || isNormal(text)) {
			return text == null ? "" : text;
		}
		var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		var builder = new StringBuilder(folded.length());
		folded.codePoints().filter(SearchText::counts).forEach(builder::appendCodePoint);
		return builder.toString();
	}

	private static boolean isNormal(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Characters.isPlain(c) || c >= 'A' && c <= 'Z') {
				return false;
			}
		}
		return true;
	}

	private static boolean counts(int c) {
		return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Characters.isInvisible(c)
				&& c != Characters.MIDDLE_DOT;
	}
}
