// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.shouwang.model.Sex;
import org.shouwang.model.value.Grades;

/**
 * One pupil as lists, cards and reports count it, on the date of its {@link PupilIndex}.
 *
 * @param id           the pupil's id
 * @param name         姓名
 * @param sex          {@link Sex#UNKNOWN} where not stated
 * @param born         birth date, or {@code null}
 * @param classId      id of its class, or {@code null}
 * @param className    name of its class; its grade's name where only that is known; empty otherwise
 * @param grade        1 to 12, or {@code null}
 * @param leftBehind   by definition A
 * @param awayParents  by definition B
 * @param livesAlone   lives alone and is under sixteen, which the law does not allow: an alarm
 * @param guardian     who cares for the child now: the delegated guardian, else the parent at home; empty where nobody is known
 * @param completeness how complete the archive is, 0 to 100
 * @param missing      the items that are missing from it
 */
public record PupilRow(String id, String name, Sex sex, LocalDate born, String classId, String className, Integer grade,
		boolean leftBehind, AwayParents awayParents, boolean livesAlone, String guardian, int completeness, Set<ArchiveItem> missing) {
	/** The class's name as the school writes it, or the grade's name in the user's language where only that is known. */
	public String className(Locale locale) {
		return classId == null && grade != null ? Grades.label(grade, locale) : className;
	}
}
