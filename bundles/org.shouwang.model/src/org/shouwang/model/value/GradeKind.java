// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Grades, as numbers; see {@link Grades}. */
final class GradeKind extends AbstractKind<Integer> {

	private static final Pattern FORM = Pattern.compile("(?:幼儿园|幼)?(.{1,4}?)(?:年级|级|年|班)?");
	private static final Map<String, Integer> LABELS = labels();

	GradeKind() {
		super("grade", Integer.class);
	}

	private static Map<String, Integer> labels() {
		var labels = new HashMap<String, Integer>();
		for (int grade = Grades.LOWEST; grade <= Grades.HIGHEST; grade++) {
			for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
				labels.put(SearchText.normalise(Grades.label(grade, locale)), grade);
			}
		}
		return Map.copyOf(labels);
	}

	@Override
	Parsed<Integer> read(Cleaning cleaning, ParseContext context) {
		cleaning.narrow();
		cleaning.set(Numerals.dropZeroFraction(cleaning.text()), ProblemKind.VALUE_NUMBER);
		var word = SearchText.normalise(cleaning.text());
		var label = Optional.ofNullable(LABELS.get(word));
		if (label.isPresent()) {
			return cleaning.done(label.get());
		}
		var form = FORM.matcher(word);
		var grade = form.matches() ? Grades.find(form.group(1)) : Optional.<Integer>empty();
		return grade.isEmpty() ? cleaning.reject(ProblemKind.GRADE_UNREADABLE)
				: cleaning.add(ProblemKind.GRADE_FORM.with(Grades.label(grade.get(), Locale.CHINESE))).done(grade.get());
	}

	@Override
	public String format(Integer value, Locale locale) {
		return Grades.label(value, locale);
	}

	@Override
	public String mask(Integer value) {
		return Masks.STARS;
	}
}
