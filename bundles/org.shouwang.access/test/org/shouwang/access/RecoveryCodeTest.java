// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private final RecoveryCode code = RecoveryCode.random(new SecureRandom());

	@Test
	void itIsReadHoweverItIsTyped() {
		String grouped = code.grouped();
		assertTrue(grouped.matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}"), grouped);
		for (String typed : new String[] { grouped, grouped.toLowerCase(Locale.ROOT), grouped.replace("-", ""),
				" " + grouped.replace("-", " — "), grouped.replace('0', 'o').replace('1', 'l'), fullWidth(grouped) }) {
			assertArrayEquals(code.secret(), RecoveryCode.parse(typed).orElseThrow(() -> new AssertionError(typed)).secret());
		}
	}

	private static String fullWidth(String text) {
		return text.chars().map(c -> c + 0xFEE0).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
	}

	@Test
	void everyWrongCharacterAndEverySwapIsTold() {
		String text = new String(code.secret());
		for (int i = 0; i < text.length(); i++) {
			for (char other : ALPHABET.toCharArray()) {
				String typed = text.substring(0, i) + other + text.substring(i + 1);
				assertEquals(typed.equals(text), RecoveryCode.parse(typed).isPresent(), typed);
			}
		}
		for (int i = 1; i < text.length(); i++) {
			String typed = text.substring(0, i - 1) + text.charAt(i) + text.charAt(i - 1) + text.substring(i + 1);
			assertEquals(typed.equals(text), RecoveryCode.parse(typed).isPresent(), typed);
		}
		assertTrue(RecoveryCode.parse(text.substring(1)).isEmpty());
		assertTrue(RecoveryCode.parse(text + "0").isEmpty());
		assertTrue(RecoveryCode.parse("").isEmpty());
		assertTrue(RecoveryCode.parse(text.replace(text.charAt(5), '王')).isEmpty());
	}

	@Test
	void itIsNeverPrintedByChance() {
		assertFalse(code.toString().contains(code.grouped().substring(0, 4)));
	}
}
