// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.shouwang.archives.model.CareAssessment;
import org.shouwang.archives.model.ChildSheet;
import org.shouwang.archives.model.KeptValue;
import org.shouwang.archives.model.StatusTag;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.Pupil;
import org.shouwang.model.Relation;

/**
 * All that the archives hold of one child (一人一档), as objects to edit; {@link Archives#save} writes what differs. Records that are
 * added have no id yet; records taken out of a list are removed on saving. Not thread-safe.
 *
 * @param pupil       the child
 * @param classGroup  its class, or {@code null}
 * @param sheet       what those who teach it know of it; always there, empty and unsaved where nothing is written
 * @param carers      parents and guardians, also former ones
 * @param assessments of its care, newest first
 * @param tags        circumstances, also former ones
 * @param kept        values from columns that no field took
 */
public record Archive(Pupil pupil, ClassGroup classGroup, ChildSheet sheet, List<Carer> carers, List<CareAssessment> assessments,
		List<StatusTag> tags, List<KeptValue> kept) {

	public Archive {
		carers = new ArrayList<>(carers);
		assessments = new ArrayList<>(assessments);
		tags = new ArrayList<>(tags);
		kept = new ArrayList<>(kept);
	}

	/** Whether it was never saved. */
	public boolean isNew() {
		return pupil.getId() == null;
	}

	/** The father, on a date. */
	public Optional<Carer> father(LocalDate on) {
		return carer(on, c -> c.tie().getRelation() == Relation.FATHER);
	}

	/** The mother, on a date. */
	public Optional<Carer> mother(LocalDate on) {
		return carer(on, c -> c.tie().getRelation() == Relation.MOTHER);
	}

	/** Who cares for the child in the parents' place, on a date. */
	public Optional<Carer> delegate(LocalDate on) {
		return carer(on, Carer::isDelegate);
	}

	private Optional<Carer> carer(LocalDate on, Predicate<Carer> who) {
		return carers.stream().filter(c -> c.holds(on)).filter(who).findFirst();
	}
}
