// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

	private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
	private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

	@ParameterizedTest
	@EnumSource(ProblemKind.class)
	void everyProblemHasWordsInBothLanguages(ProblemKind kind) {
		for (var locale : LOCALES) {
			var message = kind.with("A1", "B2", "C3").message(locale);
			assertFalse(message.isBlank());
			assertFalse(message.contains("{"), message);
			assertEquals(locale == Locale.SIMPLIFIED_CHINESE, message.codePoints().anyMatch(Character::isIdeographic), message);
		}
	}

	@ParameterizedTest
	@EnumSource(ProblemKind.class)
	void bothLanguagesUseTheSameArguments(ProblemKind kind) {
		assertEquals(places(kind.code(), Locale.ENGLISH), places(kind.code(), Locale.CHINESE));
	}

	private static Set<String> places(String key, Locale locale) {
		return PLACE.matcher(Messages.text(key, locale)).results().map(match -> match.group(1)).collect(Collectors.toSet());
	}

	@Test
	void noWordsAreObsolete() {
		var codes = Arrays.stream(ProblemKind.values()).map(ProblemKind::code).collect(Collectors.toSet());
		assertEquals(ProblemKind.values().length, codes.size());
		for (var locale : LOCALES) {
			var extra = new HashSet<>(Messages.bundle(locale).keySet());
			extra.removeAll(codes);
			extra.removeIf(key -> key.startsWith("grade.") || key.startsWith("sex.") || key.equals("bool.yes") || key.equals("bool.no"));
			assertEquals(Set.of(), extra);
		}
	}

	@Test
	void otherLanguagesReadEnglish() {
		var problem = ProblemKind.ID_CHECKSUM.with('X');
		assertEquals(problem.message(Locale.ENGLISH), problem.message(Locale.FRENCH));
		assertEquals(problem.message(Locale.CHINESE), problem.message(Locale.TRADITIONAL_CHINESE));
	}

	@Test
	void numbersAndSexesAreWordsOfTheLanguage() {
		assertTrue(ProblemKind.NUMBER_RANGE.with(1, 2018).message(Locale.ENGLISH).contains("2018"));
		assertTrue(ProblemKind.CHECK_SEX.with(Sex.MALE).message(Locale.CHINESE).contains("男"));
		assertTrue(ProblemKind.CHECK_SEX.with(Sex.FEMALE).message(Locale.ENGLISH).contains("female"));
	}
}
