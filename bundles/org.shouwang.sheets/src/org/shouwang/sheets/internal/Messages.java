// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.shouwang.sheets.Localized;

/** The texts of this bundle, from {@code messages*.properties} beside this class. */
public final class Messages {

	private static final String BASE = "org.shouwang.sheets.internal.messages"; //$NON-NLS-1$

	private Messages() {
	}

	/** The text of a key. Arguments that are {@link Localized} are said in the same language. */
	public static String text(Locale locale, String key, Object... args) {
		Locale language = "zh".equals(locale.getLanguage()) ? Locale.CHINESE : Locale.ROOT; //$NON-NLS-1$
		ResourceBundle bundle = ResourceBundle.getBundle(BASE, language, Messages.class.getClassLoader());
		Object[] said = new Object[args.length];
		for (int i = 0; i < args.length; i++) {
			// numbers as plain digits: row 1625 is never "1,625"
			said[i] = args[i] instanceof Localized text ? text.in(locale) : String.valueOf(args[i]);
		}
		return new MessageFormat(bundle.getString(key), language).format(said);
	}

	/** The text of a key, for later. */
	public static Localized later(String key, Object... args) {
		return locale -> text(locale, key, args);
	}
}
