// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line, in {@code messages*.properties} beside this class. */
final class Messages {
	private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	static String text(Locale locale, String key, Object... arguments) {
		Object[] plain = new Object[arguments.length];
		for (int i = 0; i < plain.length; i++) {
			plain[i] = arguments[i] == null ? "" : arguments[i].toString();
		}
		return new MessageFormat(bundle(locale).getString(key), locale).format(plain);
	}

	static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", locale, Messages.class.getClassLoader(), EXACT);
	}
}
