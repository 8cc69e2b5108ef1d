// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.List;

/**
 * The telephone numbers of one cell, in the order in which they were written: schools put two numbers into one field
 * and need both.
 *
 * @param numbers at least one; mobiles as eleven digits, land lines as 0839-1234567, foreign ones as +85221234567
 */
public record Phones(List<String> numbers) {

	static final String SEPARATOR = " / ";

	public Phones {
		numbers = List.copyOf(numbers);
		if (numbers.isEmpty()) {
			throw new IllegalArgumentException("at least one number is needed");
		}
	}

	/** The number to call first. */
	public String first() {
		return numbers.getFirst();
	}

	/** All numbers, parted by " / ": the stored form. */
	public String text() {
		return numbers.size() == 1 ? first() : String.join(SEPARATOR, numbers);
	}

	@Override
	public String toString() {
		return text();
	}
}
