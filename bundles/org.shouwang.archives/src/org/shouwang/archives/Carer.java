// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.GuardianRole;
import org.shouwang.model.Guardianship;
import org.shouwang.model.Person;
import org.shouwang.model.Relation;

/**
 * An adult in a child's life: the tie between both, the adult, and for a parent its work history.
 *
 * @param tie   relation, role and dates
 * @param person the adult; the same object where one adult has two ties
 * @param works periods of work, newest first; modifiable
 */
public record Carer(Guardianship tie, Person person, List<ParentWork> works) {
	/** Whether this is the father or the mother. */
	public boolean isParent() {
		return tie.getRelation() == Relation.FATHER || tie.getRelation() == Relation.MOTHER;
	}

	/** Whether the adult cares for the child in the parents' place (委托、临时监护人或托管人). */
	public boolean isDelegate() {
		return tie.getRole() != GuardianRole.LEGAL;
	}

	/** Whether the tie holds on a date: from its first day on, and no longer on its last. */
	public boolean holds(LocalDate on) {
		return holds(tie.getSince(), tie.getUntil(), on);
	}

	/** The period of work that holds on a date. */
	public Optional<ParentWork> work(LocalDate on) {
		return works.stream().filter(w -> holds(w.getSince(), w.getUntil(), on)).findFirst();
	}

	static boolean holds(LocalDate since, LocalDate until, LocalDate on) {
		return (since == null || !since.isAfter(on)) && (until == null || until.isAfter(on));
	}
}
