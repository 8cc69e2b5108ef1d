// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what several fields say about one person, or about parent and child. All findings are warnings. */
public final class IdentityCheck {

	private static final int YOUNGEST_PUPIL = 2;
	private static final int OLDEST_PUPIL = 20;
	private static final int PARENT_OLDER_BY = 14;

	private final LocalDate today;

	/** @param today the day on which ages are reckoned */
	public IdentityCheck(LocalDate today) {
		this.today = today;
	}

	/** Whether birth and sex as written agree with the ID number; what is not known is not compared. */
	public List<Problem> agrees(IdNumber id, Optional<LocalDate> birth, Optional<Sex> sex) {
		var problems = new ArrayList<Problem>(2);
		if (birth.isPresent() && id.birth().filter(day -> !day.equals(birth.get())).isPresent()) {
			problems.add(ProblemKind.CHECK_BIRTH.with());
		}
		id.sex().filter(own -> sex.isPresent() && own != sex.get())
				.ifPresent(own -> problems.add(ProblemKind.CHECK_SEX.with(own)));
		return problems;
	}

	/** A pupil is 2 to 20 years old. */
	public List<Problem> pupilAge(LocalDate birth) {
		int age = Period.between(birth, today).getYears();
		return birth.isAfter(today) || age < YOUNGEST_PUPIL || age > OLDEST_PUPIL
				? List.of(ProblemKind.CHECK_PUPIL_AGE.with(age, YOUNGEST_PUPIL, OLDEST_PUPIL)) : List.of();
	}

	/** A parent is at least 14 years older than the child. */
	public List<Problem> parentAge(LocalDate parentBirth, LocalDate childBirth) {
		int older = Period.between(parentBirth, childBirth).getYears();
		return older < PARENT_OLDER_BY ? List.of(ProblemKind.CHECK_PARENT_AGE.with(older, PARENT_OLDER_BY)) : List.of();
	}
}
