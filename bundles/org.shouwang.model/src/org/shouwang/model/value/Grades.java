// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Grades as numbers: 1 to 6 primary, 7 to 9 junior, 10 to 12 senior school; 0, -1, -2 and -3 the upper, middle, lower and
 * nursery group of a kindergarten.
 */
public final class Grades {

	public static final int LOWEST = -3;
	public static final int HIGHEST = 12;
	private static final int JUNIOR = 6;
	private static final int SENIOR = 9;
	private static final String[] KINDERGARTEN = { "托", "小", "中", "大" };
	private static final Map<String, Integer> BY_WORD = words();

	private Grades() {
	}

	private static Map<String, Integer> words() {
		var words = new HashMap<String, Integer>();
		for (int grade = 1; grade <= SENIOR; grade++) {
			words.put(Numerals.chinese(grade), grade);
			words.put(String.valueOf(grade), grade);
		}
		for (int year = 1; year <= 3; year++) {
			putStage(words, "初", year, JUNIOR);
			putStage(words, "初中", year, JUNIOR);
			putStage(words, "高", year, SENIOR);
			putStage(words, "高中", year, SENIOR);
			words.put(String.valueOf(SENIOR + year), SENIOR + year);
		}
		for (int year = 1; year <= JUNIOR; year++) {
			putStage(words, "小学", year, 0);
		}
		for (int i = 0; i < KINDERGARTEN.length; i++) {
			words.put(KINDERGARTEN[i], LOWEST + i);
		}
		words.put("学前", 0);
		return Map.copyOf(words);
	}

	private static void putStage(Map<String, Integer> words, String stage, int year, int before) {
		words.put(stage + Numerals.chinese(year), before + year);
		words.put(stage + year, before + year);
	}

	/** The grade meant by a word without 年级 or 班: 一, 7, 初一, 大. */
	static Optional<Integer> find(String word) {
		return Optional.ofNullable(BY_WORD.get(word));
	}

	/** The grade as it stands before a class number: 一, 七, 高一, 大. */
	static String prefix(int grade) {
		if (grade <= 0) {
			return KINDERGARTEN[grade - LOWEST];
		}
		return grade > SENIOR ? "高" + Numerals.chinese(grade - SENIOR) : Numerals.chinese(grade);
	}

	/** The name of a grade: 一年级, 七年级, 高一, 幼儿园大班; "Grade 1", "Kindergarten, upper group". */
	public static String label(int grade, Locale locale) {
		if (grade < LOWEST || grade > HIGHEST) {
			return String.valueOf(grade);
		}
		var own = "grade." + grade;
		return Messages.bundle(locale).containsKey(own) ? Messages.text(own, locale)
				: Messages.format("grade.school", locale, List.of(grade, prefix(grade)));
	}
}
