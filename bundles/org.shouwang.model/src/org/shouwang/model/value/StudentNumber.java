// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The national student number (学籍号): {@code G} and the ID number; {@code J}, six of area, eight of birth, three of
 * sequence and one check character for pupils without an ID number; {@code L}, six, eight and four for a temporary one.
 * Older local numbers have other forms.
 *
 * @param text the number, letters in upper case
 */
public record StudentNumber(String text) {

	private static final int LENGTH = 19;

	/** Which form the number has. */
	public enum Form {
		ID_NUMBER, WITHOUT_ID_NUMBER, TEMPORARY, LOCAL
	}

	public Form form() {
		if (text.length() != LENGTH) {
			return Form.LOCAL;
		}
		return switch (text.charAt(0)) {
		case 'G' -> Form.ID_NUMBER;
		case 'J' -> Form.WITHOUT_ID_NUMBER;
		case 'L' -> Form.TEMPORARY;
		default -> Form.LOCAL;
		};
	}

	/** The ID number a G number carries. */
	public Optional<IdNumber> idNumber() {
		return form() == Form.ID_NUMBER ? IdNumber.of(text.substring(1)) : Optional.empty();
	}

	/** Day of birth where the form has one and it exists. */
	public Optional<LocalDate> birth() {
		return form() == Form.LOCAL ? Optional.empty() : body().flatMap(IdNumber::birth);
	}

	/** The body behind the letter, which is built like an ID number in every national form. */
	Optional<IdNumber> body() {
		return IdNumber.of(text.substring(1)).filter(id -> id.text().length() == LENGTH - 1);
	}

	@Override
	public String toString() {
		return text;
	}
}
