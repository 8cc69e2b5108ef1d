// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** Six-digit area codes; the twelve digits of the statistics office and full place names are understood too. */
final class AreaCodeKind extends AbstractKind<String> {

	private static final Pattern LABELLED = Pattern.compile(".*\\((\\d{6})\\)");

	private final AreaCodes codes;

	AreaCodeKind(AreaCodes codes) {
		super("areaCode", String.class);
		this.codes = codes;
	}

	@Override
	Parsed<String> read(Cleaning cleaning, ParseContext context) {
		cleaning.narrow();
		cleaning.set(Numerals.dropZeroFraction(cleaning.text()), ProblemKind.VALUE_NUMBER);
		var labelled = LABELLED.matcher(cleaning.text());
		var text = labelled.matches() ? labelled.group(1) : cleaning.text();
		if (!Characters.isDigits(text)) {
			return codes.codeOf(text).map(code -> cleaning.add(ProblemKind.AREA_NAME.with(code)).done(code))
					.orElseGet(() -> cleaning.reject(ProblemKind.AREA_FORM));
		}
		return switch (text.length()) {
		case 6 -> known(cleaning, text);
		case 9, 12 -> known(cleaning.add(ProblemKind.AREA_LONG.with()), text.substring(0, 6));
		default -> cleaning.reject(ProblemKind.AREA_FORM);
		};
	}

	private Parsed<String> known(Cleaning cleaning, String code) {
		if (!codes.isKnown(code)) {
			cleaning.add(ProblemKind.AREA_UNKNOWN.with(code, codes.lastRevision()));
		}
		return cleaning.done(code);
	}

	/** 四川省/广元市/旺苍县(510821), or the bare code when it is unknown. */
	@Override
	public String format(String value, Locale locale) {
		return codes.path(value).map(path -> path + "(" + value + ")").orElse(value);
	}

	/** The province alone. */
	@Override
	public String mask(String value) {
		return value.length() < 2 ? Masks.STARS
				: codes.find(value.substring(0, 2) + "0000").map(Area::name).orElse("") + Masks.STARS;
	}
}
