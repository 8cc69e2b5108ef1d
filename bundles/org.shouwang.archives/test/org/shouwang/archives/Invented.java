// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Numbers of people who do not exist. */
public final class Invented {
	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private Invented() {
	}

	/**
	 * A well-formed ID number of a county of which no street exists here.
	 *
	 * @param order 0 to 999; odd for a boy or man
	 */
	public static String idNumber(LocalDate born, int order) {
		String body = "510821" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", order);
		int sum = 0;
		for (int i = 0; i < body.length(); i++) {
			sum += (body.charAt(i) - '0') * WEIGHTS[i];
		}
		return body + "10X98765432".charAt(sum % 11);
	}

	/** The same number with a wrong last digit. */
	public static String wrongCheck(String idNumber) {
		char last = idNumber.charAt(17);
		return idNumber.substring(0, 17) + (last == '7' ? '8' : '7');
	}

	/** A mobile number. */
	public static String phone(int order) {
		return String.format("138%08d", 70_000 + order);
	}
}
