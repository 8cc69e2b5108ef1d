// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.math.BigDecimal;

/** Whole numbers of the range of an int. */
final class IntegerKind extends AbstractKind<Integer> {

	private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

	IntegerKind() {
		super("integer", Integer.class);
	}

	@Override
	Parsed<Integer> read(Cleaning cleaning, ParseContext context) {
		var number = NumberText.read(cleaning);
		if (number.isEmpty()) {
			return cleaning.reject(ProblemKind.NUMBER_UNREADABLE);
		}
		if (number.get().abs().compareTo(LARGEST) > 0) {
			return cleaning.reject(ProblemKind.NUMBER_RANGE, -Integer.MAX_VALUE, Integer.MAX_VALUE);
		}
		return number.get().stripTrailingZeros().scale() > 0 ? cleaning.reject(ProblemKind.NUMBER_FRACTION)
				: cleaning.done(number.get().intValue());
	}

	@Override
	public String mask(Integer value) {
		return Masks.STARS;
	}
}
