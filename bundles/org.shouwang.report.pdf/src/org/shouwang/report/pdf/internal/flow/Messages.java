// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The few words that the writer itself adds to a document, in the document's language. */
final class Messages {

    private static final String BUNDLE = "org.shouwang.report.pdf.internal.flow.messages";

    private final ResourceBundle texts;
    private final Locale locale;

    /** @param locale of the document; English where there are no texts for it, whatever the machine speaks */
    Messages(Locale locale) {
        this.locale = locale;
        texts = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The number of a page, to be followed by {@link #total}. */
    String page(int number) {
        return format("page.number", number);
    }

    /** How many pages there are. */
    String total(int pages) {
        return format("page.total", pages);
    }

    private String format(String key, Object argument) {
        return new MessageFormat(texts.getString(key), locale).format(new Object[] { argument });
    }
}
