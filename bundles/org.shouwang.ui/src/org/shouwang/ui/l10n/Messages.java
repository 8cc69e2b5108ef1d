// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.l10n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** The texts of the window in one language: Chinese for every {@code zh} locale, else English. Immutable. */
public final class Messages {
	/** Without this, an English user on a Chinese computer would get Chinese words. */
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Locale locale;

	/** @param locale the language and the form of numbers and dates */
	public Messages(Locale locale) {
		this.locale = Objects.requireNonNull(locale, "locale");
	}

	/** The language of the texts. */
	public Locale locale() {
		return locale;
	}

	/** Whether the texts are Chinese. */
	public boolean isChinese() {
		return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
	}

	/**
	 * The text, with {@code {0}} and so on replaced as {@link MessageFormat} says.
	 *
	 * @throws java.util.MissingResourceException if the files lack the key, which the bundle's own test prevents
	 */
	public String text(MessageKey key, Object... arguments) {
		String base = key.home().getPackageName() + ".messages";
		ResourceBundle bundle = ResourceBundle.getBundle(base, locale, key.home().getClassLoader(), NO_FALLBACK);
		return new MessageFormat(bundle.getString(key.key()), locale).format(arguments);
	}
}
