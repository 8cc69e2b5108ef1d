// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * National student numbers. The check algorithm of the J form is not public: the one of GB 11643 is tried, and a
 * mismatch only warns.
 */
final class StudentNumberKind extends AbstractKind<StudentNumber> {

	private static final int LENGTH = 19;
	private static final Pattern LOCAL = Pattern.compile("[A-Z]{0,2}\\d{6,22}[A-Z]?");

	private final AreaCheck areas;
	private final IdNumberKind idNumbers;

	StudentNumberKind(AreaCheck areas, IdNumberKind idNumbers) {
		super("studentNumber", StudentNumber.class);
		this.areas = areas;
		this.idNumbers = idNumbers;
	}

	@Override
	Parsed<StudentNumber> read(Cleaning cleaning, ParseContext context) {
		if (!isTidy(cleaning.text())) {
			tidy(cleaning);
		}
		var text = cleaning.text();
		if (text.indexOf('*') >= 0) {
			return cleaning.reject(ProblemKind.VALUE_MASKED);
		}
		if (Numerals.isScientific(text)) {
			return cleaning.reject(ProblemKind.ID_PRECISION);
		}
		return switch (text.charAt(0)) {
		case 'G' -> readId(cleaning, context);
		case 'J', 'L' -> readNational(cleaning, context);
		default -> readLocal(cleaning, context);
		};
	}

	private static boolean isTidy(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Characters.isDigit(c) && (c < 'A' || c > 'Z')) {
				return false;
			}
		}
		return true;
	}

	private static void tidy(Cleaning cleaning) {
		cleaning.narrow();
		cleaning.set(Numerals.dropZeroFraction(cleaning.text()), ProblemKind.VALUE_NUMBER);
		cleaning.replace(c -> Characters.isSpace(c) || Characters.isLineBreak(c) || Separators.isDash(c) ? -1 : c,
				ProblemKind.ID_SEPARATORS);
		if (!Numerals.isScientific(cleaning.text())) {
			cleaning.replace(Character::toUpperCase, ProblemKind.ID_CASE);
		}
	}

	private Parsed<StudentNumber> readId(Cleaning cleaning, ParseContext context) {
		var number = new StudentNumber(cleaning.text());
		if (number.form() != StudentNumber.Form.ID_NUMBER) {
			return wrongLength(cleaning);
		}
		var id = idNumbers.parse(number.text().substring(1), context);
		id.problems().forEach(cleaning::add);
		return id.value().isPresent() ? cleaning.done(number) : cleaning.none();
	}

	private Parsed<StudentNumber> readNational(Cleaning cleaning, ParseContext context) {
		var number = new StudentNumber(cleaning.text());
		if (number.text().length() != LENGTH) {
			return wrongLength(cleaning);
		}
		if (number.body().isEmpty()) {
			return cleaning.reject(ProblemKind.STUDENT_CHARACTERS);
		}
		if (number.birth().filter(birth -> !birth.isAfter(context.today())).isEmpty()) {
			return cleaning.reject(ProblemKind.STUDENT_BIRTH);
		}
		warn(number, cleaning);
		return cleaning.done(number);
	}

	private void warn(StudentNumber number, Cleaning cleaning) {
		var area = number.text().substring(1, 7);
		if (!areas.accepts(area, number.birth().orElseThrow())) {
			cleaning.add(ProblemKind.STUDENT_AREA.with(area, areas.asOf()));
		}
		if (number.form() == StudentNumber.Form.TEMPORARY) {
			cleaning.add(ProblemKind.STUDENT_TEMPORARY.with());
		} else if (!number.body().orElseThrow().isChecksumValid()) {
			cleaning.add(ProblemKind.STUDENT_CHECK.with());
		}
	}

	private Parsed<StudentNumber> readLocal(Cleaning cleaning, ParseContext context) {
		var text = cleaning.text();
		if (!LOCAL.matcher(text).matches()) {
			return cleaning.reject(ProblemKind.STUDENT_CHARACTERS);
		}
		boolean looksLikeId = text.length() == LENGTH - 1
				&& IdNumber.of(text).flatMap(IdNumber::birth).filter(birth -> !birth.isAfter(context.today())).isPresent();
		var doubt = looksLikeId ? ProblemKind.STUDENT_NO_LETTER : ProblemKind.STUDENT_LOCAL;
		return cleaning.add(doubt.with()).done(new StudentNumber(text));
	}

	private static Parsed<StudentNumber> wrongLength(Cleaning cleaning) {
		var text = cleaning.text();
		return cleaning.reject(ProblemKind.STUDENT_LENGTH, text.charAt(0), text.length(), LENGTH);
	}

	/** Letter and area, stars, last four. */
	@Override
	public String mask(StudentNumber value) {
		return value.form() == StudentNumber.Form.LOCAL ? Masks.middle(value.text(), 2, 2)
				: Masks.middle(value.text(), 7, 4);
	}

	@Override
	public Object toStored(StudentNumber value) {
		return value.text();
	}

	@Override
	public Optional<StudentNumber> fromStored(Object stored) {
		return stored instanceof String text && !text.isBlank() ? Optional.of(new StudentNumber(text)) : Optional.empty();
	}
}
