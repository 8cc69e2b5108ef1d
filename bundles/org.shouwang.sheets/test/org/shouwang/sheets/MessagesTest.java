// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.internal.Messages;

class MessagesTest {

	private static final String BASE = "org.shouwang.sheets.internal.messages";

	@Test
	void everyLanguageHasEveryTextAndFormatsIt() {
		ResourceBundle english = ResourceBundle.getBundle(BASE, Locale.ROOT);
		ResourceBundle chinese = ResourceBundle.getBundle(BASE, Locale.CHINESE);
		assertEquals(Locale.CHINESE, chinese.getLocale());
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
		for (String key : english.keySet()) {
			for (Locale locale : List.of(Locale.UK, Locale.CHINA)) {
				String text = Messages.text(locale, key, "Q0", 1625);
				assertFalse(text.contains("{") || text.contains("1,625"), text);
				assertEquals(english.getString(key).contains("{0}"), text.contains("Q0"), key + ": " + text);
			}
			assertTrue(key.startsWith("format.") || key.startsWith("problem.") || !chinese.getString(key).equals(english.getString(key)), key);
		}
	}

	@Test
	void everyReasonSeverityAndKindIsSaid() {
		for (Locale locale : List.of(Locale.UK, Locale.CHINA)) {
			for (Reason reason : Reason.values()) {
				assertTrue(new SheetProblem(reason, Path.of("名册.xlsx"), "x").in(locale).contains("名册.xlsx"));
			}
			for (Severity severity : Severity.values()) {
				assertFalse(severity.in(locale).isBlank());
			}
			for (SkippedRow.Kind kind : SkippedRow.Kind.values()) {
				assertFalse(kind.in(locale).isBlank());
			}
		}
	}
}
