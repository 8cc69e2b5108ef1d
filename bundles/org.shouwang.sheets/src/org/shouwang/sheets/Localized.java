// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.Locale;

/** A text that can be said in every language of the product. */
@FunctionalInterface
public interface Localized {

	/** The text: Chinese when the locale's language is zh, else English. */
	String in(Locale locale);

	/** A text that is the same in every language, such as a name. */
	static Localized verbatim(String text) {
		return locale -> text;
	}

	/** A text in both languages of the product. */
	static Localized of(String zh, String en) {
		return locale -> "zh".equals(locale.getLanguage()) ? zh : en; //$NON-NLS-1$
	}
}
