// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Numbers of identity documents. A number whose check character does not fit is kept with a warning, since the archive
 * must hold what the family showed; a number whose date does not exist, or which lost digits, is rejected.
 */
final class IdNumberKind extends AbstractKind<IdNumber> {

	private static final int LENGTH = 18;
	private static final LocalDate FIRST_BIRTH = LocalDate.of(1880, 1, 1);

	private final AreaCheck areas;

	IdNumberKind(AreaCheck areas) {
		super("idNumber", IdNumber.class);
		this.areas = areas;
	}

	@Override
	Parsed<IdNumber> read(Cleaning cleaning, ParseContext context) {
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
		var id = IdNumber.of(text);
		return id.isPresent() ? check(id.get(), cleaning, context) : malformed(cleaning);
	}

	private static boolean isTidy(String text) {
		int last = text.length() - 1;
		return last == LENGTH - 1 && Characters.isDigits(text.substring(0, last))
				&& (Characters.isDigit(text.charAt(last)) || text.charAt(last) == 'X');
	}

	private static void tidy(Cleaning cleaning) {
		cleaning.narrow();
		cleaning.set(Numerals.dropZeroFraction(cleaning.text()), ProblemKind.VALUE_NUMBER);
		cleaning.replace(c -> Characters.isSpace(c) || Characters.isLineBreak(c) || Separators.isDash(c) ? -1 : c,
				ProblemKind.ID_SEPARATORS);
		if (!Numerals.isScientific(cleaning.text())) {
			cleaning.replace(c -> c == '×' || c == 'Х' || c == 'х' ? 'X' : Character.toUpperCase(c), ProblemKind.ID_CASE);
		}
	}

	private static Parsed<IdNumber> malformed(Cleaning cleaning) {
		var text = cleaning.text();
		boolean digits = text.codePoints().allMatch(c -> Characters.isDigit(c) || c == 'X');
		return digits ? cleaning.reject(ProblemKind.ID_LENGTH, text.length()) : cleaning.reject(ProblemKind.ID_CHARACTERS);
	}

	private Parsed<IdNumber> check(IdNumber id, Cleaning cleaning, ParseContext context) {
		boolean zeros = id.text().length() == LENGTH && id.text().endsWith("000");
		if (zeros && !id.isChecksumValid()) {
			return cleaning.reject(ProblemKind.ID_PRECISION);
		}
		var birth = id.birth();
		if (id.kind() != IdNumber.Kind.TRAVEL_DOCUMENT) {
			var wrong = birthProblem(birth, context.today());
			if (wrong.isPresent()) {
				return cleaning.reject(wrong.get());
			}
		}
		if (zeros) {
			cleaning.add(ProblemKind.ID_PRECISION_MAYBE.with());
		}
		warn(id, cleaning);
		return cleaning.done(id);
	}

	private static Optional<ProblemKind> birthProblem(Optional<LocalDate> birth, LocalDate today) {
		if (birth.isEmpty() || birth.get().isBefore(FIRST_BIRTH)) {
			return Optional.of(ProblemKind.ID_BIRTH);
		}
		return birth.get().isAfter(today) ? Optional.of(ProblemKind.ID_BIRTH_FUTURE) : Optional.empty();
	}

	private void warn(IdNumber id, Cleaning cleaning) {
		if (!id.isChecksumValid()) {
			cleaning.add(ProblemKind.ID_CHECKSUM.with(IdNumber.checkCharacter(id.text())));
		}
		switch (id.kind()) {
		case RESIDENT_OLD -> cleaning.add(ProblemKind.ID_OLD.with());
		case TRAVEL_DOCUMENT -> cleaning.add(ProblemKind.ID_DOCUMENT.with());
		default -> { }
		}
		if (id.areaCode().isPresent() && !areas.accepts(id.areaCode().get(), id.birth().orElseThrow())) {
			cleaning.add(ProblemKind.ID_AREA.with(id.areaCode().get(), areas.asOf()));
		}
	}

	/** Area and last four stay, birth and most of the sequence become stars: 510821********0031. */
	@Override
	public String mask(IdNumber value) {
		return switch (value.kind()) {
		case TRAVEL_DOCUMENT -> Masks.middle(value.text(), 1, 2);
		case RESIDENT_OLD -> Masks.middle(value.text(), 6, 3);
		default -> Masks.middle(value.text(), 6, 4);
		};
	}

	@Override
	public Object toStored(IdNumber value) {
		return value.text();
	}

	@Override
	public Optional<IdNumber> fromStored(Object stored) {
		return stored instanceof String text ? IdNumber.of(text) : Optional.empty();
	}
}
