// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as spreadsheets spoil them and as Chinese writes them. */
final class Numerals {

	private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(\\.\\d*)?[eE][+-]?\\d{1,3}");
	private static final Pattern ZERO_FRACTION = Pattern.compile("[+-]?\\d+\\.0+");
	private static final String DIGITS = "〇一二三四五六七八九";
	private static final int NONE = -1;

	private Numerals() {
	}

	/** 5.10821E+17 and the like. */
	static boolean isScientific(String text) {
		return (text.indexOf('E') > 0 || text.indexOf('e') > 0) && SCIENTIFIC.matcher(text).matches();
	}

	/** Writes a number in scientific notation out, if it is whole; any other text unchanged. */
	static String expand(String text) {
		if (!isScientific(text)) {
			return text;
		}
		var number = new BigDecimal(text);
		return number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() <= 30
				? number.toBigInteger().toString() : text;
	}

	/** Drops a fraction of zeros, which Excel puts behind whole numbers; any other text unchanged. */
	static String dropZeroFraction(String text) {
		return text.indexOf('.') > 0 && ZERO_FRACTION.matcher(text).matches() ? text.substring(0, text.indexOf('.')) : text;
	}

	/** A number of one or two digits, in ASCII digits or Chinese numerals up to 九十九; -1 when it is none. */
	static int small(String text) {
		if (text.isEmpty() || text.length() > 3) {
			return NONE;
		}
		if (Characters.isDigits(text)) {
			return text.length() > 2 ? NONE : Integer.parseInt(text);
		}
		int ten = text.indexOf('十');
		return ten < 0 ? chineseDigits(text) : chineseTens(text, ten);
	}

	private static int chineseTens(String text, int ten) {
		int tens = ten == 0 ? 1 : ten == 1 ? digit(text.charAt(0)) : NONE;
		int ones = ten == text.length() - 1 ? 0 : ten == text.length() - 2 ? digit(text.charAt(ten + 1)) : NONE;
		return tens < 1 || ones < 0 ? NONE : tens * 10 + ones;
	}

	private static int chineseDigits(String text) {
		int number = 0;
		for (int i = 0; i < text.length(); i++) {
			int digit = digit(text.charAt(i));
			if (digit < 0) {
				return NONE;
			}
			number = number * 10 + digit;
		}
		return number < 100 ? number : NONE;
	}

	/** The value of one Chinese digit, -1 for any other character. */
	static int digit(char c) {
		return switch (c) {
		case '零', '○', '０', 'O' -> 0;
		case '两' -> 2;
		default -> DIGITS.indexOf(c);
		};
	}

	/** 一 to 九十九 in Chinese numerals. */
	static String chinese(int number) {
		if (number < 10) {
			return String.valueOf(DIGITS.charAt(number));
		}
		var tens = number / 10 == 1 ? "" : String.valueOf(DIGITS.charAt(number / 10));
		var ones = number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10));
		return tens + "十" + ones;
	}
}
