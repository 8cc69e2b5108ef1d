// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.tamper;

import java.sql.Date;

/** Another value of the same kind, as like the true one as a cautious forger would make it. */
final class Altered {
	private Altered() {
	}

	static Object of(Object value) {
		return switch (value) {
		case null -> "x";
		case Integer number -> number + 1;
		case Long number -> number + 1;
		case Boolean flag -> !flag;
		case Date date -> Date.valueOf(date.toLocalDate().plusDays(1));
		case String text when text.isEmpty() -> "x";
		case String text -> text.substring(0, text.length() - 1) + (text.endsWith("a") ? 'b' : 'a');
		default -> throw new AssertionError("Say in this test how to alter a " + value.getClass());
		};
	}
}
