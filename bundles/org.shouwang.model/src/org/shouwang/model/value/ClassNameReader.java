// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells grade and number from the many ways in which schools write the name of a class. */
final class ClassNameReader {

	private static final String GRADE = "(初中?[一二三123]|高中?[一二三123]|小学[一二三四五六1-6]|[一二三四五六七八九]|1[0-2]|[1-9]|[托小中大]|学前)";
	private static final String NUMBER = "([1-9]\\d?|0[1-9]|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";
	private static final String OPTIONAL_NUMBER = "(?:" + NUMBER + ")?";

	/** 一(1)班, 一年级(1)班, 1.1班, 五年级2班, 初一(3), 一年级. */
	private static final Pattern PARTED = Pattern
			.compile("(?:幼儿园)?" + GRADE + "(?:年级|级|年|\\.|-|、|·)?[(\\[]?" + OPTIONAL_NUMBER + "[)\\]]?班?");
	/** 101班, 302: one digit of grade, two of number. */
	private static final Pattern THREE_DIGITS = Pattern.compile("([1-9])(0[1-9]|[1-3]\\d)班?");
	/** (1)班, 1班, 三班. */
	private static final Pattern NUMBER_ALONE = Pattern.compile("\\(?" + NUMBER + "\\)?班");
	/** 2019级3班: the year of entry stands for the grade, which changes every autumn. */
	private static final Pattern COHORT = Pattern.compile("(20\\d\\d)[级届]\\(?" + NUMBER + "\\)?班?");

	private ClassNameReader() {
	}

	/** The form most schools use and we store, 一（1）班, without a search; empty for any other. */
	static Optional<ClassName> canonical(String text) {
		int length = text.length();
		if (length < 5 || length > 6 || text.charAt(1) != '（' || !text.endsWith("）班") || text.charAt(2) == '0') {
			return Optional.empty();
		}
		var number = text.substring(2, length - 2);
		int grade = Numerals.digit(text.charAt(0));
		return grade < 1 || text.charAt(0) == '两' || !Characters.isDigits(number) ? Optional.empty()
				: Optional.of(new ClassName(grade, Integer.valueOf(number), text));
	}

	/** Expects half-width signs and no white space. Empty when the name has no known form. */
	static Optional<ClassName> read(String text) {
		var digits = THREE_DIGITS.matcher(text);
		if (digits.matches()) {
			return Optional.of(ClassName.of(grade(digits.group(1)), Numerals.small(digits.group(2))));
		}
		var alone = NUMBER_ALONE.matcher(text);
		if (alone.matches()) {
			return Optional.of(ClassName.of(null, Numerals.small(alone.group(1))));
		}
		var cohort = COHORT.matcher(text);
		if (cohort.matches()) {
			int number = Numerals.small(cohort.group(2));
			return Optional.of(new ClassName(null, number, cohort.group(1) + "级（" + number + "）班"));
		}
		var parted = PARTED.matcher(text);
		return parted.matches() && isParted(parted, text) ? Optional.of(parted(parted)) : Optional.empty();
	}

	private static ClassName parted(Matcher match) {
		var number = match.group(2);
		return ClassName.of(grade(match.group(1)), number == null ? null : Numerals.small(number));
	}

	/** Two digits with nothing between them, such as 12, are no class; nor is a bare digit. */
	private static boolean isParted(Matcher match, String text) {
		boolean digitGrade = Characters.isDigits(match.group(1));
		if (match.group(2) == null) {
			return !digitGrade && !text.equals(match.group(1)) || text.contains("年级") || match.group(1).length() > 1 && !digitGrade;
		}
		boolean together = match.end(1) == match.start(2);
		return !together || !digitGrade;
	}

	private static Integer grade(String word) {
		return Grades.find(word).orElseThrow();
	}
}
