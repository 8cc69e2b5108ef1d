// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.Map;

/** Which characters are what, for the cleaning of raw texts. */
final class Characters {

	static final char MIDDLE_DOT = '\u00B7';
	private static final String MIDDLE_DOTS = "\u2022\u2027\u2219\u30FB\uFF65\u22C5\u02D9\u2024\uFF0E.\u0387\u25CF\u2981";

	/**
	 * Private-use code points in which computers before GB 18030-2005 kept characters that Unicode lacked then, and their
	 * code points of today (GB 18030-2022, annex). Household registers still deliver rare names in them.
	 */
	private static final Map<Integer, Integer> OLD_PRIVATE = Map.ofEntries(Map.entry(0xE816, 0x20087),
			Map.entry(0xE817, 0x20089), Map.entry(0xE818, 0x200CC), Map.entry(0xE81E, 0x9FB4),
			Map.entry(0xE826, 0x9FB5), Map.entry(0xE82B, 0x9FB6), Map.entry(0xE82C, 0x9FB7),
			Map.entry(0xE831, 0x215D7), Map.entry(0xE832, 0x9FB8), Map.entry(0xE83B, 0x2298F),
			Map.entry(0xE843, 0x9FB9), Map.entry(0xE854, 0x9FBA), Map.entry(0xE855, 0x241FE),
			Map.entry(0xE863, 0x4DAE), Map.entry(0xE864, 0x9FBB));

	private Characters() {
	}

	/** Printable ASCII or a common ideograph: what nearly every cell holds, and what needs no cleaning. */
	static boolean isPlain(char c) {
		return c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF;
	}

	static boolean isSpace(int c) {
		return c == ' ' || c == '\t' || c == 0xA0 || c == 0x3000 || c >= 0x2000 && c <= 0x200A || c == 0x202F
				|| c == 0x205F || c == 0x1680;
	}

	static boolean isLineBreak(int c) {
		return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
	}

	/** Takes no room on screen: zero-width, direction and variation marks, control characters, byte-order mark. */
	static boolean isInvisible(int c) {
		return switch (Character.getType(c)) {
		case Character.FORMAT -> true;
		case Character.CONTROL -> !isLineBreak(c) && c != '\t';
		case Character.NON_SPACING_MARK -> c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
		default -> false;
		};
	}

	/** Full-width forms of ASCII (U+FF01 to U+FF5E). */
	static boolean isFullWidth(int c) {
		return c >= 0xFF01 && c <= 0xFF5E;
	}

	static int narrow(int c) {
		return c - 0xFEE0;
	}

	static boolean isFullWidthAlphanumeric(int c) {
		return isFullWidth(c) && Character.isLetterOrDigit(narrow(c));
	}

	/** Kangxi radicals and compatibility ideographs: they look like the real character but are not found by it. */
	static boolean isLookAlike(int c) {
		return c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
	}

	static boolean isPrivate(int c) {
		return Character.getType(c) == Character.PRIVATE_USE;
	}

	/** The code point of today for an old private one, or the same when there is none. */
	static int heal(int c) {
		return OLD_PRIVATE.getOrDefault(c, c);
	}

	static boolean isGarbage(int c) {
		return c == 0xFFFD || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
	}

	static boolean isMiddleDotLike(int c) {
		return MIDDLE_DOTS.indexOf(c) >= 0;
	}

	static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}

	/** True for a non-empty text of ASCII digits only. */
	static boolean isDigits(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isDigit(text.charAt(i))) {
				return false;
			}
		}
		return !text.isEmpty();
	}
}
