// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import java.util.Locale;
import java.util.Map;

/** Labels by language tag, English always among them. */
final class Labels {

    private Labels() {
    }

    static Map<String, String> checked(Map<String, String> labels) {
        if (!labels.containsKey(Locale.ENGLISH.getLanguage())) {
            throw new IllegalArgumentException("An English label is missing: " + labels);
        }
        return Map.copyOf(labels);
    }

    static String pick(Map<String, String> labels, Locale locale) {
        String english = labels.get(Locale.ENGLISH.getLanguage());
        return labels.getOrDefault(locale.getLanguage(), english);
    }
}
