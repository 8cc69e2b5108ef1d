// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.shouwang.sheets.Localized;

/** The words of the import, in {@code messages*.properties} beside this class. */
final class Messages {
	private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	/** A text for whatever language is asked for later; arguments that are {@link Localized} are said in it too. */
	static Localized later(String key, Object... arguments) {
		return locale -> text(locale, key, arguments);
	}

	static String text(Locale locale, String key, Object... arguments) {
		Object[] said = new Object[arguments.length];
		for (int i = 0; i < said.length; i++) {
			said[i] = arguments[i] instanceof Localized l ? l.in(locale) : arguments[i] instanceof Integer n ? n.toString() : arguments[i];
		}
		return new MessageFormat(bundle(locale).getString(key), locale).format(said);
	}

	static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", locale, Messages.class.getClassLoader(), EXACT);
	}
}
