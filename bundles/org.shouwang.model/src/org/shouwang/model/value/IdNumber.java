// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of an identity document. Eighteen characters follow GB 11643-1999: six of area, eight of birth, three of
 * sequence (odd male, even female), one check character. The old form of fifteen has a birth year of two digits (19..)
 * and no check character. Residence permits for people of Hong Kong, Macao and Taiwan (areas 810000, 820000, 830000) and,
 * since 2023, of foreigners (leading 9) have the same build.
 *
 * @param text the number, letters in upper case, without separators
 * @param kind which document it is
 */
public record IdNumber(String text, Kind kind) {

	/** The kinds of document told apart by the form of their number. */
	public enum Kind {
		/** Resident identity card, 18 characters. */
		RESIDENT,
		/** Resident identity card of before 1999, 15 digits. */
		RESIDENT_OLD,
		/** Residence permit for people of Hong Kong, Macao or Taiwan. */
		HONG_KONG_MACAO_TAIWAN,
		/** Permanent residence card of a foreigner, form of 2023. */
		FOREIGN_RESIDENT,
		/** Passport or travel permit: its number says nothing about birth or sex. */
		TRAVEL_DOCUMENT
	}

	private static final int LENGTH = 18;
	private static final int OLD_LENGTH = 15;
	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
	private static final String CHECK = "10X98765432";

	public IdNumber {
		Objects.requireNonNull(text);
		Objects.requireNonNull(kind);
	}

	/** Tells the kind by the form alone; empty when the text has the form of no document. Expects upper case. */
	public static Optional<IdNumber> of(String text) {
		return Optional.ofNullable(kindOf(text)).map(kind -> new IdNumber(text, kind));
	}

	private static Kind kindOf(String text) {
		if (text.length() == LENGTH && hasForm(text)) {
			return switch (text.charAt(0)) {
			case '8' -> Kind.HONG_KONG_MACAO_TAIWAN;
			case '9' -> Kind.FOREIGN_RESIDENT;
			default -> Kind.RESIDENT;
			};
		}
		if (text.length() == OLD_LENGTH && Characters.isDigits(text)) {
			return Kind.RESIDENT_OLD;
		}
		return TravelDocuments.matches(text) ? Kind.TRAVEL_DOCUMENT : null;
	}

	private static boolean hasForm(String text) {
		char last = text.charAt(LENGTH - 1);
		return Characters.isDigits(text.substring(0, LENGTH - 1)) && (Characters.isDigit(last) || last == 'X');
	}

	/** The check character GB 11643 demands after the first seventeen digits (ISO 7064, MOD 11-2). */
	public static char checkCharacter(CharSequence digits) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * (digits.charAt(i) - '0');
		}
		return CHECK.charAt(sum % CHECK.length());
	}

	/** Day of birth, empty for travel documents and for a number whose date does not exist. */
	public Optional<LocalDate> birth() {
		return switch (kind) {
		case TRAVEL_DOCUMENT -> Optional.empty();
		case RESIDENT_OLD -> date(1900 + number(6, 8), number(8, 10), number(10, 12));
		default -> date(number(6, 10), number(10, 12), number(12, 14));
		};
	}

	/** Sex by the parity of the sequence number, empty for travel documents. */
	public Optional<Sex> sex() {
		return switch (kind) {
		case TRAVEL_DOCUMENT -> Optional.empty();
		case RESIDENT_OLD -> Optional.of(sex(text.charAt(14)));
		default -> Optional.of(sex(text.charAt(16)));
		};
	}

	/** The GB/T 2260 code of the first registration, empty where the document has none. */
	public Optional<String> areaCode() {
		return switch (kind) {
		case TRAVEL_DOCUMENT, FOREIGN_RESIDENT -> Optional.empty();
		default -> Optional.of(text.substring(0, 6));
		};
	}

	/** True when the check character fits, and for documents that have none. */
	public boolean isChecksumValid() {
		return text.length() != LENGTH || !hasForm(text) || checkCharacter(text) == text.charAt(LENGTH - 1);
	}

	/** The old form of fifteen digits in the form of eighteen; any other number unchanged. */
	public IdNumber upgraded() {
		if (kind != Kind.RESIDENT_OLD) {
			return this;
		}
		var digits = text.substring(0, 6) + "19" + text.substring(6);
		return new IdNumber(digits + checkCharacter(digits), Kind.RESIDENT);
	}

	private static Sex sex(char digit) {
		return (digit - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
	}

	private int number(int from, int to) {
		return Integer.parseInt(text, from, to, 10);
	}

	private static Optional<LocalDate> date(int year, int month, int day) {
		if (month < 1 || month > 12 || day < 1 || day > 31) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(year, month, day));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return text;
	}
}
