// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this bundle: Chinese for a Chinese locale, else English. */
final class Messages {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	static String format(Locale locale, String key, Object... arguments) {
		ResourceBundle bundle = ResourceBundle.getBundle("org.shouwang.access.messages", locale,
				Messages.class.getClassLoader(), NO_FALLBACK);
		return new MessageFormat(bundle.getString(key), locale).format(arguments);
	}
}
