// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this package: English by default, Chinese for every {@code zh} locale. */
final class Messages {

	private static final String BUNDLE = Messages.class.getPackageName() + ".messages";

	/** Without this, a French user on a Chinese computer would get Chinese words instead of the English default. */
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	static String text(String key, Locale locale) {
		return bundle(locale).getString(key);
	}

	static String format(String key, Locale locale, List<Object> args) {
		var words = args.stream().map(arg -> word(arg, locale)).toArray();
		return new MessageFormat(text(key, locale), locale).format(words);
	}

	static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), NO_FALLBACK);
	}

	/** Numbers become plain digits: a year must not be printed as 2,018. */
	private static String word(Object arg, Locale locale) {
		return arg instanceof Sex sex ? sex.label(locale) : String.valueOf(arg);
	}
}
