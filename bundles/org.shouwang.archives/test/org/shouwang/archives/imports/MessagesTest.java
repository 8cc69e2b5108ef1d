// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.archives.Wording;

class MessagesTest {
	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void everyTextIsFormattedAndInItsLanguage(String language) {
		Locale locale = Locale.of(language);
		Wording.check(Messages.bundle(locale), locale);
	}

	@Test
	void noTextIsMissingAndNoneIsObsolete() throws IOException {
		Set<String> used = Wording.usedIn(PupilImport.class, Messages.bundle(Locale.ENGLISH).keySet());
		assertEquals(Messages.bundle(Locale.ENGLISH).keySet(), used);
		assertEquals(Messages.bundle(Locale.ENGLISH).keySet(), Messages.bundle(Locale.CHINESE).keySet());
		assertEquals(Set.of(), Wording.unknownIn(PupilImport.class, Messages.bundle(Locale.ENGLISH).keySet(),
				"action|row|identity|class|option|situation|value|sheet|adult"));
	}

	@Test
	void argumentsAreSaidInTheLanguage() {
		assertEquals("The archive has another value: away.",
				Messages.text(Locale.ENGLISH, "value.differs", org.shouwang.sheets.Localized.of("外出", "away")));
		assertEquals("本行学生与第 1234 行重复。请删去其中一行；不处理也可以，该生只计一次。", Messages.text(Locale.CHINESE, "row.duplicate", 1234));
	}
}
