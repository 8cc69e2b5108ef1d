// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.shouwang.archives.FamilyFacts.Parent;
import org.shouwang.archives.model.Circumstance;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.Capacity;
import org.shouwang.model.Relation;
import org.shouwang.model.YesNo;

/** The facts of one archive that hold on a date: the twin in memory of {@link FamilyQuery}; a test holds both against each other. */
final class FamilyReader {
	private final Archive archive;
	private final LocalDate on;

	FamilyReader(Archive archive, LocalDate on) {
		this.archive = archive;
		this.on = on;
	}

	FamilyFacts facts() {
		return new FamilyFacts(archive.pupil().getBorn(), parent(Relation.FATHER), parent(Relation.MOTHER), is(Circumstance.SINGLE_PARENT));
	}

	private boolean is(Circumstance circumstance) {
		return archive.tags().stream().anyMatch(t -> t.getCircumstance() == circumstance && Carer.holds(t.getSince(), t.getUntil(), on));
	}

	/** Whether the child lives alone though it is not yet sixteen. */
	boolean livesAlone() {
		return is(Circumstance.LIVES_ALONE) && FamilyFacts.underAge(archive.pupil().getBorn(), on);
	}

	private Parent parent(Relation relation) {
		return new Parent(works(relation).anyMatch(FamilyReader::isAway), works(relation).anyMatch(this::isLongAway),
				carers(c -> c.tie().getRelation() == relation).anyMatch(FamilyReader::isUnable));
	}

	/** The adults whose ties hold. */
	Stream<Carer> carers(Predicate<Carer> who) {
		return archive.carers().stream().filter(c -> c.holds(on)).filter(who);
	}

	/** The periods of work that hold of those who are this to the child. */
	Stream<ParentWork> works(Relation relation) {
		return carers(c -> c.tie().getRelation() == relation).flatMap(this::works);
	}

	Stream<ParentWork> works(Carer carer) {
		return carer.works().stream().filter(w -> Carer.holds(w.getSince(), w.getUntil(), on));
	}

	static boolean isAway(ParentWork work) {
		return work.getAway() == YesNo.YES;
	}

	/** Where nobody says since when, at least since the day on which somebody said so. */
	private boolean isLongAway(ParentWork work) {
		LocalDate known = work.getSince() != null ? work.getSince() : work.getStatedOn();
		return isAway(work) && (work.getThreeMonths() == YesNo.YES
				|| known != null && !known.isAfter(on.minusMonths(FamilyQuery.MONTHS)));
	}

	static boolean isUnable(Carer carer) {
		return carer.tie().getCapacity() == Capacity.UNABLE;
	}
}
