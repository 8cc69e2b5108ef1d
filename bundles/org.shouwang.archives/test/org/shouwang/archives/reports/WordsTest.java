// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.archives.Wording;

class WordsTest {
	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void everyTextIsFormattedAndInItsLanguage(String language) {
		Locale locale = Locale.of(language);
		Wording.check(Words.bundle(locale), locale);
	}

	@Test
	void noTextIsMissingAndNoneIsObsolete() throws IOException {
		Set<String> keys = Words.bundle(Locale.ENGLISH).keySet();
		assertEquals(keys, Wording.usedIn(Words.class, keys));
		assertEquals(keys, Words.bundle(Locale.CHINESE).keySet());
		assertEquals(Set.of(), Wording.unknownIn(Words.class, keys, "option|cards|roster|dossier"));
	}
}
