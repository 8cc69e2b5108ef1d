// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in the two languages of the product.
 *
 * @param zh Chinese, the field's own term
 * @param en English
 */
public record Bilingual(String zh, String en) {
	public Bilingual {
		Objects.requireNonNull(zh, "zh");
		Objects.requireNonNull(en, "en");
	}

	/** The Chinese text where the locale's language is Chinese, else the English one. */
	public String in(Locale locale) {
		return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
	}
}
