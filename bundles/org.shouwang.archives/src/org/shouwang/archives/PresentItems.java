// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.stream.Stream;

import org.shouwang.archives.model.ChildSheet;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.Health;
import org.shouwang.model.Pupil;
import org.shouwang.model.Relation;
import org.shouwang.model.Sex;
import org.shouwang.model.YesNo;

/** Which items of a complete archive are there in one archive; the twin in memory of what {@link PupilIndexQuery} asks of all. */
final class PresentItems {
	private final Archive archive;
	private final FamilyReader family;
	private int bits;

	PresentItems(Archive archive, FamilyReader family) {
		this.archive = archive;
		this.family = family;
	}

	int bits() {
		Pupil pupil = archive.pupil();
		put(ArchiveItem.SEX, pupil.getSex() != Sex.UNKNOWN);
		put(ArchiveItem.BORN, pupil.getBorn() != null);
		put(ArchiveItem.ID_NUMBER, pupil.getIdNumber() != null);
		put(ArchiveItem.CLASS, pupil.getClassGroup() != null);
		put(ArchiveItem.ADDRESS, pupil.getHomeAddress() != null || pupil.getPresentAddress() != null);
		put(ArchiveItem.HEALTH, pupil.getHealth() != Health.UNKNOWN);
		put(ArchiveItem.CARE, !archive.assessments().isEmpty());
		put(ArchiveItem.CHILD_SHEET, archive.sheet().getId() != null || hasText(archive.sheet()));
		guardian();
		parent(Relation.FATHER, ArchiveItem.FATHER, ArchiveItem.FATHER_PLACE, ArchiveItem.FATHER_PHONE);
		parent(Relation.MOTHER, ArchiveItem.MOTHER, ArchiveItem.MOTHER_PLACE, ArchiveItem.MOTHER_PHONE);
		return bits;
	}

	/** Who cares in the parents' place; else a parent who is at home and able to, and then needs no phone of its own. */
	private void guardian() {
		boolean delegated = family.carers(Carer::isDelegate).findAny().isPresent();
		boolean parentAtHome = family.carers(c -> !c.isDelegate() && !FamilyReader.isUnable(c))
				.flatMap(family::works).anyMatch(w -> w.getAway() == YesNo.NO);
		put(ArchiveItem.GUARDIAN, delegated || parentAtHome);
		boolean phone = family.carers(Carer::isDelegate).anyMatch(c -> c.person().getPhone() != null);
		put(ArchiveItem.GUARDIAN_PHONE, phone || !delegated && parentAtHome);
	}

	private void parent(Relation relation, ArchiveItem item, ArchiveItem place, ArchiveItem phone) {
		put(item, family.carers(c -> c.tie().getRelation() == relation).findAny().isPresent());
		put(place, family.works(relation).anyMatch(PresentItems::isPlaced));
		put(phone, family.carers(c -> c.tie().getRelation() == relation).anyMatch(c -> c.person().getPhone() != null));
	}

	private static boolean isPlaced(ParentWork work) {
		return work.getAway() == YesNo.NO || FamilyReader.isAway(work) && work.getPlace() != null;
	}

	private static boolean hasText(ChildSheet s) {
		return Stream.of(s.getPersonality(), s.getTalents(), s.getPhysicalCondition(), s.getPeerRelations(), s.getEmotionalNeeds(),
				s.getSchoolResults()).anyMatch(t -> t != null && !t.isBlank());
	}

	private void put(ArchiveItem item, boolean isPresent) {
		bits |= isPresent ? item.bit() : 0;
	}
}
