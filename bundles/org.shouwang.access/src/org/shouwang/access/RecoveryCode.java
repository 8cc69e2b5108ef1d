// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The code that opens a workspace when every password is forgotten: 130 random bits in seven groups of four characters, two of them
 * check digits. The alphabet has no I, L, O and U; what looks alike is read alike. Whoever has this code and the folder has everything
 * in it except sealed databases: it is shown once, printed, and locked away.
 */
public final class RecoveryCode {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
	private static final int RANDOM_BITS = 130;
	private static final int LENGTH = 28;
	private static final int GROUP = 4;
	private static final BigInteger RADIX = BigInteger.valueOf(ALPHABET.length());
	// A prime below 32²: every single wrong character and every swap of neighbours changes the remainder.
	private static final BigInteger CHECK = BigInteger.valueOf(1021);

	private final String characters;

	private RecoveryCode(String characters) {
		this.characters = characters;
	}

	/** A new code. */
	public static RecoveryCode random(SecureRandom random) {
		BigInteger value = new BigInteger(RANDOM_BITS, random);
		BigInteger shifted = value.multiply(RADIX).multiply(RADIX);
		BigInteger checked = shifted.add(CHECK.subtract(shifted.mod(CHECK)).mod(CHECK));
		char[] characters = new char[LENGTH];
		for (int i = LENGTH - 1; i >= 0; i--) {
			BigInteger[] parts = checked.divideAndRemainder(RADIX);
			characters[i] = ALPHABET.charAt(parts[1].intValue());
			checked = parts[0];
		}
		return new RecoveryCode(new String(characters));
	}

	/**
	 * Reads what somebody typed: in capitals or not, with or without hyphens and spaces, also in full width.
	 *
	 * @return empty when a character is missing, strange or wrong, as the check digits tell
	 */
	public static Optional<RecoveryCode> parse(CharSequence typed) {
		StringBuilder characters = new StringBuilder();
		BigInteger value = BigInteger.ZERO;
		for (char each : Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toCharArray()) {
			if (Character.isWhitespace(each) || Character.getType(each) == Character.DASH_PUNCTUATION) {
				continue;
			}
			int digit = ALPHABET.indexOf(alike(each));
			if (digit < 0) {
				return Optional.empty();
			}
			characters.append(ALPHABET.charAt(digit));
			value = value.multiply(RADIX).add(BigInteger.valueOf(digit));
		}
		boolean right = characters.length() == LENGTH && value.mod(CHECK).signum() == 0;
		return right ? Optional.of(new RecoveryCode(characters.toString())) : Optional.empty();
	}

	private static char alike(char each) {
		return switch (each) {
		case 'O' -> '0';
		case 'I', 'L' -> '1';
		default -> each;
		};
	}

	/** As it is shown and printed, such as {@code 7K3M-0QXD-…}. */
	public String grouped() {
		StringBuilder grouped = new StringBuilder();
		for (int i = 0; i < LENGTH; i += GROUP) {
			grouped.append(i == 0 ? "" : "-").append(characters, i, i + GROUP);
		}
		return grouped.toString();
	}

	/** What the key is derived from. */
	public char[] secret() {
		return characters.toCharArray();
	}

	/** Never the code: this may reach a log. */
	@Override
	public String toString() {
		return "RecoveryCode";
	}
}
