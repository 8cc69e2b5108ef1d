// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyLanguageIsFormatted() {
        assertEquals("第 1234 页", new Messages(Locale.SIMPLIFIED_CHINESE).page(1234));
        assertEquals("共 3 页", new Messages(Locale.CHINESE).total(3));
        assertEquals("Page 1234", new Messages(Locale.US).page(1234));
        assertEquals("of 3", new Messages(Locale.ENGLISH).total(3));
    }

    @Test
    void otherLanguagesGetEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertEquals("Page 1", new Messages(Locale.FRENCH).page(1));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void allLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(keys("messages.properties").keySet(), keys("messages_zh.properties").keySet());
    }

    private static Properties keys(String file) throws IOException {
        Properties keys = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            keys.load(in);
        }
        return keys;
    }
}
