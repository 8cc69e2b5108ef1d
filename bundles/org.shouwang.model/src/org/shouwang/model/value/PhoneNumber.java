// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One telephone number out of its digits.
 *
 * @param text  the normalised number, empty when there is an error
 * @param doubt the error or the warning, if any
 */
record PhoneNumber(Optional<String> text, Optional<Problem> doubt) {

	private static final int MOBILE = 11;
	private static final Pattern SERVICE = Pattern.compile("[48]00\\d{7}");
	private static final Pattern FOREIGN = Pattern.compile("\\+\\d{8,15}");

	static PhoneNumber of(String digits) {
		var number = withoutCountry(digits);
		if (isMobile(number)) {
			return good(number);
		}
		if (number.startsWith("+")) {
			return FOREIGN.matcher(number).matches() ? good(number) : bad(ProblemKind.PHONE_UNREADABLE.with());
		}
		if (number.startsWith("0")) {
			return landLine(number);
		}
		return number.length() == MOBILE ? bad(ProblemKind.PHONE_PREFIX.with()) : other(number);
	}

	static boolean isMobile(String number) {
		return number.length() == MOBILE && number.charAt(0) == '1' && number.charAt(1) >= '3' && number.charAt(1) <= '9';
	}

	/** Drops +86, 0086, 86 and the 0 that land-line users dial before a mobile; 00 becomes +. */
	private static String withoutCountry(String digits) {
		for (var prefix : new String[] { "+86", "0086", "86", "0" }) {
			if (digits.startsWith(prefix) && isMobile(digits.substring(prefix.length()))) {
				return digits.substring(prefix.length());
			}
		}
		if (digits.startsWith("+86") || digits.startsWith("0086")) {
			var rest = digits.substring(digits.indexOf('6') + 1);
			return rest.startsWith("0") ? rest : "0" + rest;
		}
		return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
	}

	/** 010 and 02x have three digits, all other area codes four; seven or eight digits follow. */
	private static PhoneNumber landLine(String number) {
		int area = number.startsWith("01") || number.startsWith("02") ? 3 : 4;
		int rest = number.length() - area;
		return rest == 7 || rest == 8 ? good(number.substring(0, area) + "-" + number.substring(area))
				: bad(ProblemKind.PHONE_LENGTH.with(number.length()));
	}

	private static PhoneNumber other(String number) {
		int length = number.length();
		if (SERVICE.matcher(number).matches()) {
			return good(number);
		}
		if (length == 7 || length == 8) {
			return new PhoneNumber(Optional.of(number), Optional.of(ProblemKind.PHONE_NO_AREA.with()));
		}
		if (length >= 3 && length <= 6) {
			return new PhoneNumber(Optional.of(number), Optional.of(ProblemKind.PHONE_SHORT.with()));
		}
		return bad(ProblemKind.PHONE_LENGTH.with(length));
	}

	private static PhoneNumber good(String number) {
		return new PhoneNumber(Optional.of(number), Optional.empty());
	}

	private static PhoneNumber bad(Problem problem) {
		return new PhoneNumber(Optional.empty(), Optional.of(problem));
	}
}
