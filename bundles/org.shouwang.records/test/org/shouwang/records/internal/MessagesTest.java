// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class MessagesTest {
	@Test
	void everyMessageIsThereInBothLanguages() {
		assertEquals(Messages.bundle(Locale.ENGLISH).keySet(), Messages.bundle(Locale.CHINESE).keySet());
		for (String key : Messages.bundle(Locale.ENGLISH).keySet()) {
			for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
				assertFalse(Messages.text(locale, key, "0").contains("{"), key);
			}
		}
	}
}
