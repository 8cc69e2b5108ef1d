// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.math.BigDecimal;
import java.util.Locale;

/** Decimal numbers, without needless zeros behind the point. */
final class DecimalKind extends AbstractKind<BigDecimal> {

	private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
	private static final int SMALLEST_SCALE = 15;

	DecimalKind() {
		super("decimal", BigDecimal.class);
	}

	@Override
	Parsed<BigDecimal> read(Cleaning cleaning, ParseContext context) {
		var number = NumberText.read(cleaning).map(DecimalKind::normal);
		if (number.isEmpty()) {
			return cleaning.reject(ProblemKind.NUMBER_UNREADABLE);
		}
		boolean fits = number.get().abs().compareTo(LARGEST) < 0 && number.get().scale() <= SMALLEST_SCALE;
		return fits ? cleaning.done(number.get())
				: cleaning.reject(ProblemKind.NUMBER_RANGE, "-" + LARGEST.toPlainString(), LARGEST.toPlainString());
	}

	/** 1.50 and 1.5 are one value, and 100 stays 100 instead of 1E+2. */
	private static BigDecimal normal(BigDecimal number) {
		var stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 && stripped.scale() > -SMALLEST_SCALE ? stripped.setScale(0) : stripped;
	}

	@Override
	public String format(BigDecimal value, Locale locale) {
		return value.toPlainString();
	}

	@Override
	public String mask(BigDecimal value) {
		return Masks.STARS;
	}
}
