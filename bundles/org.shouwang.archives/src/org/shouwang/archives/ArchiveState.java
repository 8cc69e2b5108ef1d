// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.shouwang.archives.FamilyFacts.Parent;

/**
 * What follows from one child's archive on a date, saved or not: the same as the child's row in a {@link PupilIndex} says, with
 * the grounds.
 *
 * @param leftBehind   by definition A
 * @param awayParents  by definition B
 * @param livesAlone   lives alone and is under sixteen: an alarm
 * @param grounds      the facts that decide definition A, in the order in which they are told
 * @param completeness 0 to 100
 * @param missing      items that count and are missing
 */
public record ArchiveState(boolean leftBehind, AwayParents awayParents, boolean livesAlone, Set<Ground> grounds, int completeness,
		Set<ArchiveItem> missing) {

	/** Computes the state from the archive as it stands in memory. */
	public static ArchiveState of(Archive archive, Criteria criteria, LocalDate on) {
		FamilyReader family = new FamilyReader(archive, on);
		FamilyFacts facts = family.facts();
		boolean leftBehind = facts.leftBehind(on);
		int present = new PresentItems(archive, family).bits();
		return new ArchiveState(leftBehind, facts.awayParents(), family.livesAlone(), grounds(facts, on),
				criteria.percent(present, leftBehind), Criteria.items(criteria.missing(present, leftBehind)));
	}

	private static Set<Ground> grounds(FamilyFacts facts, LocalDate on) {
		Set<Ground> grounds = EnumSet.noneOf(Ground.class);
		Parent father = facts.father();
		Parent mother = facts.mother();
		if (father.away() && mother.away()) {
			grounds.add(Ground.BOTH_AWAY);
		} else if (father.away()) {
			grounds.add(Ground.FATHER_AWAY);
		} else {
			grounds.add(mother.away() ? Ground.MOTHER_AWAY : Ground.NOBODY_AWAY);
		}
		if (father.unable()) {
			grounds.add(Ground.FATHER_UNABLE);
		}
		if (mother.unable()) {
			grounds.add(Ground.MOTHER_UNABLE);
		}
		if (facts.singleParent()) {
			grounds.add(Ground.SINGLE_PARENT);
		}
		grounds.add(age(facts.born(), on));
		return grounds;
	}

	private static Ground age(LocalDate born, LocalDate on) {
		if (born == null) {
			return Ground.AGE_UNKNOWN;
		}
		return FamilyFacts.underAge(born, on) ? Ground.UNDER_SIXTEEN : Ground.SIXTEEN;
	}
}
