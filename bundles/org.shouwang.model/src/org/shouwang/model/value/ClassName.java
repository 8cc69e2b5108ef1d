// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.Locale;
import java.util.Objects;

/**
 * The name of a class.
 *
 * @param grade   see {@link Grades}; {@code null} when the name does not tell
 * @param number  number within the grade, from 1; {@code null} when the name does not tell
 * @param display how it is shown and stored: 一（1）班, 七（3）班, 高一（2）班, 大（1）班; as written when it has no such form
 */
public record ClassName(Integer grade, Integer number, String display) {

	public ClassName {
		Objects.requireNonNull(display);
	}

	/** A class known by grade, number or both. */
	static ClassName of(Integer grade, Integer number) {
		if (number == null) {
			return new ClassName(grade, null, Grades.label(grade, Locale.CHINESE));
		}
		return new ClassName(grade, number, grade == null ? number + "班" : Grades.prefix(grade) + "（" + number + "）班");
	}

	/** The same class with the grade that another column told; unchanged when the name itself tells one or has no number. */
	public ClassName withGrade(int other) {
		return grade != null || number == null || !display.equals(number + "班") ? this : of(other, number);
	}

	@Override
	public String toString() {
		return display;
	}
}
