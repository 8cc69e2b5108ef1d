// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.list;

import java.util.Locale;
import java.util.Objects;

/**
 * A value that programs know by its code and people by its label.
 *
 * @param code lower-case words with hyphens, stable
 * @param zh   what people read in Chinese
 * @param en   what people read in English
 */
public record Coded(String code, String zh, String en) {
    public Coded {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The label in one language. */
    public String label(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? zh : en;
    }
}
