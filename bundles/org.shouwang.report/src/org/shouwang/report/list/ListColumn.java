// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.list;

import java.util.Locale;
import java.util.Objects;

/**
 * A column of a list.
 *
 * @param key stable name for programs, such as {@code idNumber}
 * @param zh  its Chinese head
 * @param en  its English head
 */
public record ListColumn(String key, String zh, String en) {
    public ListColumn {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The head in one language. */
    public String label(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? zh : en;
    }
}
