// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import java.util.List;
import java.util.Locale;

/**
 * An honest guess at how long a password holds against somebody who has copied the workspace. Long beats odd: each character counts,
 * but repeated characters, runs such as 123 and words that everybody tries count little.
 */
enum PasswordStrength {
	/** Guessed in no time. */
	WEAK,
	/** Holds against a curious colleague. */
	FAIR,
	/** Holds against somebody with a computer and some days. */
	GOOD,
	/** Holds. */
	STRONG;

	private static final List<String> COMMON = List.of("password", "123456", "111111", "000000", "qwerty", "admin", "shouwang", "office",
			"abc123", "woaini", "5201314", "888888");
	private static final double[] BITS = { 30, 45, 60 };

	static PasswordStrength of(char[] password) {
		double bits = 0;
		for (int i = 0; i < password.length; i++) {
			boolean run = i > 0 && Math.abs(password[i] - password[i - 1]) <= 1;
			bits += run ? 1 : bits(password[i]);
		}
		String text = new String(password).toLowerCase(Locale.ROOT);
		for (String common : COMMON) {
			bits -= text.contains(common) ? 3.0 * common.length() : 0;
		}
		int level = 0;
		while (level < BITS.length && bits >= BITS[level]) {
			level++;
		}
		return values()[level];
	}

	/** What a character adds, in bits, as people choose them and not as dice would. */
	private static double bits(char c) {
		if (c >= '0' && c <= '9') {
			return 2.6;
		}
		if (c >= 'a' && c <= 'z') {
			return 3.2;
		}
		return c < 0x80 ? 4.2 : 6;
	}
}
