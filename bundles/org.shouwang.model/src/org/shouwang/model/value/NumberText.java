// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a decimal number with what people write around it: thousands separators, a unit behind (505人, 20 岁). */
final class NumberText {

	private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,15})?");
	private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
	private static final Pattern UNIT = Pattern.compile("([+-]?[\\d,.]*\\d)\\h*(?:\\p{IsHan}{1,3}|m²|㎡|cm|kg|km|m)");

	private NumberText() {
	}

	static Optional<BigDecimal> read(Cleaning cleaning) {
		cleaning.narrow();
		var unit = UNIT.matcher(cleaning.text());
		if (unit.matches()) {
			cleaning.set(unit.group(1), ProblemKind.NUMBER_FORM);
		}
		if (GROUPED.matcher(cleaning.text()).matches()) {
			cleaning.set(cleaning.text().replace(",", ""), ProblemKind.NUMBER_FORM);
		}
		var text = cleaning.text();
		return PLAIN.matcher(text).matches() || Numerals.isScientific(text) ? Optional.of(new BigDecimal(text))
				: Optional.empty();
	}
}
