// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.CareGrade;
import org.shouwang.archives.model.Circumstance;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.archives.model.StatusTag;
import org.shouwang.model.Capacity;
import org.shouwang.model.GuardianRole;
import org.shouwang.model.Guardianship;
import org.shouwang.model.Health;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Relation;
import org.shouwang.model.Sex;
import org.shouwang.model.YesNo;

/** The state of one archive in memory and the row that one query computes of it must never disagree. */
class ArchiveStateTest {
	private static final int PUPILS = 150;

	private final Office office = new Office();
	private final Random random = new Random(20251008);

	@AfterEach
	void close() {
		office.close();
	}

	@Test
	void anArchiveInMemorySaysTheSameAsItsRow() {
		for (int i = 0; i < PUPILS; i++) {
			office.archives().save(archive(i), "test");
		}
		PupilIndex index = office.index();
		Criteria criteria = office.archives().criteria();
		for (int i = 0; i < index.size(); i++) {
			PupilRow row = index.row(i);
			ArchiveState state = ArchiveState.of(office.archives().open(row.id()), criteria, Office.TODAY);
			assertEquals(row.leftBehind(), state.leftBehind(), row.name());
			assertEquals(row.awayParents(), state.awayParents(), row.name());
			assertEquals(row.livesAlone(), state.livesAlone(), row.name());
			assertEquals(row.missing(), state.missing(), row.name());
			assertEquals(row.completeness(), state.completeness(), row.name());
		}
	}

	private Archive archive(int i) {
		Archive archive = office.archives().create();
		archive.pupil().setName("学生" + i);
		archive.pupil().setSex(any(Sex.values()));
		archive.pupil().setBorn(coin() ? null : Office.TODAY.minusYears(7 + random.nextInt(11)).minusDays(random.nextInt(3)));
		archive.pupil().setHealth(any(Health.values()));
		archive.pupil().setHomeAddress(coin() ? "示例村1组" : null);
		for (Relation relation : new Relation[] { Relation.FATHER, Relation.MOTHER, Relation.MATERNAL_GRANDMOTHER, Relation.FATHER }) {
			if (coin()) {
				archive.carers().add(carer(relation));
			}
		}
		if (coin()) {
			StatusTag tag = ArchivesFactory.eINSTANCE.createStatusTag();
			tag.setCircumstance(any(new Circumstance[] { Circumstance.SINGLE_PARENT, Circumstance.LIVES_ALONE, Circumstance.HARDSHIP }));
			tag.setSince(date());
			tag.setUntil(coin() ? date() : null);
			archive.tags().add(tag);
		}
		if (coin()) {
			var care = ArchivesFactory.eINSTANCE.createCareAssessment();
			care.setGrade(CareGrade.FAIR);
			archive.assessments().add(care);
		}
		if (coin()) {
			archive.sheet().setPersonality("文静");
		}
		return archive;
	}

	private Carer carer(Relation relation) {
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		tie.setRelation(relation);
		tie.setRole(any(new GuardianRole[] { GuardianRole.LEGAL, GuardianRole.LEGAL, GuardianRole.DELEGATED }));
		tie.setCapacity(any(Capacity.values()));
		tie.setSince(date());
		tie.setUntil(coin() ? date() : null);
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setName("家长");
		person.setPhone(coin() ? "13800001234" : null);
		Carer carer = new Carer(tie, person, new ArrayList<>());
		for (int i = random.nextInt(3); i > 0; i--) {
			ParentWork work = ArchivesFactory.eINSTANCE.createParentWork();
			work.setAway(any(YesNo.values()));
			work.setThreeMonths(any(YesNo.values()));
			work.setPlace(coin() ? "广东省" : null);
			work.setSince(date());
			work.setUntil(coin() ? date() : null);
			carer.works().add(work);
		}
		return carer;
	}

	/** Days around those on which something changes, also none. */
	private LocalDate date() {
		int[] days = { -400, -93, -92, -91, -1, 0, 1, 30 };
		return coin() ? null : Office.TODAY.plusDays(days[random.nextInt(days.length)]);
	}

	private boolean coin() {
		return random.nextBoolean();
	}

	private <T> T any(T[] values) {
		return values[random.nextInt(values.length)];
	}

	@Test
	void theGroundsSayWhy() {
		Archive archive = office.archives().create();
		archive.pupil().setBorn(Office.TODAY.minusYears(10));
		archive.carers().add(Families.away("陈建军", Relation.FATHER, null, "广东省"));
		ArchiveState state = ArchiveState.of(archive, office.archives().criteria(), Office.TODAY);
		assertEquals(EnumSet.of(Ground.FATHER_AWAY, Ground.UNDER_SIXTEEN), state.grounds());
	}
}
