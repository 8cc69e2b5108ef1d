// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;

/**
 * The facts about a child's parents that hold on one date, and what follows from them. Nothing here is stored: both
 * definitions are computed anew for each date (design §4).
 *
 * @param born         the child's birth date, or {@code null} when not known
 * @param father       facts about the father
 * @param mother       facts about the mother
 * @param singleParent whether the child is known to have one parent only
 */
public record FamilyFacts(LocalDate born, Parent father, Parent mother, boolean singleParent) {
	/** Definition A speaks of children who are not yet sixteen (不满十六周岁). */
	public static final int AGE_LIMIT = 16;

	/**
	 * What is known of one parent.
	 *
	 * @param away       works away from home
	 * @param longAway   has done so for three months or more
	 * @param unable     has no capacity to act as guardian (无监护能力)
	 */
	public record Parent(boolean away, boolean longAway, boolean unable) {
	}

	/**
	 * Definition A: both parents work away, or one does and the other has no capacity to act as guardian, and the child is
	 * under sixteen (国发〔2016〕13号). A child whose birth date is not known counts as under sixteen: it must not be forgotten.
	 */
	public boolean leftBehind(LocalDate on) {
		return underAge(born, on) && (father.away && (mother.away || mother.unable || singleParent)
				|| mother.away && (father.unable || singleParent));
	}

	/** Whether a child is not yet sixteen; one whose birth date is not known counts as such. */
	static boolean underAge(LocalDate born, LocalDate on) {
		return born == null || born.plusYears(AGE_LIMIT).isAfter(on);
	}

	/** Definition B, by the student register. */
	public AwayParents awayParents() {
		return AwayParents.of(father.longAway, mother.longAway);
	}
}
