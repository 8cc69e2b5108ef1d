// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.regex.Pattern;

/** The forms of passports and travel permits that schools meet. They have no public check digit. */
final class TravelDocuments {

	/**
	 * Chinese passports (letter, perhaps a second letter, 7 or 8 digits), home-return permits of Hong Kong (H) and Macao (M)
	 * with 8 or 10 digits, foreign passports (two letters and 6 or 7 digits, or one letter and 6 to 9 digits).
	 */
	private static final Pattern FORMS = Pattern.compile("[A-Z]\\d{6,10}|[A-Z]{2}\\d{6,8}");

	private TravelDocuments() {
	}

	static boolean matches(String text) {
		return text.length() >= 7 && text.length() <= 11 && FORMS.matcher(text).matches();
	}
}
