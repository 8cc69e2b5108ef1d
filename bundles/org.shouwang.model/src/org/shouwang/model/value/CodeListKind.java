// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.Locale;

/** Values of a {@link CodeList}; the code is the value. Codes no longer in use are kept, with a warning. */
public final class CodeListKind extends AbstractKind<String> {

	private final CodeList list;

	/** @param id kind id by which the model names it */
	public CodeListKind(String id, CodeList list) {
		super(id, String.class);
		this.list = list;
	}

	public CodeList list() {
		return list;
	}

	@Override
	boolean isPlaceholder(String text) {
		return super.isPlaceholder(text) && list.match(text).isEmpty();
	}

	@Override
	Parsed<String> read(Cleaning cleaning, ParseContext context) {
		var found = list.match(cleaning.text()).or(() -> list.match(padded(cleaning.narrow().text())));
		if (found.isEmpty()) {
			return cleaning.reject(ProblemKind.CODE_UNKNOWN);
		}
		var entry = found.get();
		if (!entry.isValid(context.today())) {
			cleaning.add(ProblemKind.CODE_OLD.with());
		}
		boolean known = cleaning.text().equals(entry.code()) || cleaning.text().equals(entry.zh())
				|| cleaning.text().equals(entry.en());
		return (known ? cleaning : cleaning.add(ProblemKind.CODE_FORM.with())).done(entry.code());
	}

	/** Spreadsheets turn the code 01 into the number 1 or 1.0. */
	private static String padded(String text) {
		var digits = Numerals.dropZeroFraction(text);
		return digits.length() == 1 && Characters.isDigits(digits) ? "0" + digits : digits;
	}

	@Override
	public String format(String value, Locale locale) {
		return list.find(value).map(entry -> entry.label(locale)).orElse(value);
	}

	@Override
	public String mask(String value) {
		return Masks.STARS;
	}
}
