// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests;

import java.time.LocalDate;
import java.util.List;

import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.CareAssessment;
import org.shouwang.archives.model.CareGrade;
import org.shouwang.archives.model.KeptValue;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.GuardianRole;
import org.shouwang.model.Guardianship;
import org.shouwang.model.Health;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.Relation;
import org.shouwang.model.Sex;
import org.shouwang.model.YesNo;
import org.shouwang.store.Commit;
import org.shouwang.store.Session;
import org.shouwang.store.UnitOfWork;

/** Adds left-behind children who do not exist, with all that an archive can hold. */
public final class People {
	/** A class without children. */
	public static final String EMPTY_CLASS = "六（9）班";
	/** What no viewer of lower clearance may read in any print. */
	public static final List<String> SECRETS = List.of("13800131111", "510821201709040011", "鞋城路9号", "石桥村三组8号", "校车二号线");
	private static final String GIVEN = "春夏冬东南北云雨雪霜梅兰竹菊松柏桃李杏樱";

	private final UnitOfWork unit;
	private final String school;

	private People(UnitOfWork unit) {
		this.unit = unit;
		var table = unit.query().table("School");
		this.school = unit.query().dsl().select(table.id()).from(table.table()).fetchOne(0, String.class);
	}

	/** Adds some children, and one of each name, into two classes of their own. */
	public static Commit add(Session session, int children, List<String> names) {
		return session.change("people", unit -> {
			People people = new People(unit);
			List<ClassGroup> classes = List.of(people.classGroup("三（1）班", 3), people.classGroup("三（2）班", 3), people.classGroup(EMPTY_CLASS, 6));
			for (int i = 0; i < children + names.size(); i++) {
				String name = i < names.size() ? names.get(i) : "何" + GIVEN.charAt(i % GIVEN.length()) + GIVEN.charAt(i / GIVEN.length());
				people.child(name, classes.get(i % 2), i);
			}
		});
	}

	private ClassGroup classGroup(String name, int grade) {
		ClassGroup group = ModelFactory.eINSTANCE.createClassGroup();
		group.setSchool(school);
		group.setName(name);
		group.setGrade(grade);
		unit.add(group);
		return group;
	}

	private void child(String name, ClassGroup group, int i) {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setSchool(school);
		pupil.setClassGroup(group.getId());
		pupil.setName(name);
		pupil.setSex(i % 2 == 0 ? Sex.MALE : Sex.FEMALE);
		pupil.setBorn(LocalDate.of(2017, 9, 4).plusDays(i));
		pupil.setIdNumber(i == 0 ? SECRETS.get(1) : null);
		pupil.setHealth(i % 3 == 0 ? Health.ILL : Health.HEALTHY);
		pupil.setHomeAddress(SECRETS.get(3));
		unit.add(pupil);
		adult(pupil, "何大江", Relation.FATHER, GuardianRole.LEGAL);
		adult(pupil, "田小花", Relation.MOTHER, GuardianRole.LEGAL);
		adult(pupil, "何老根", Relation.PATERNAL_GRANDFATHER, GuardianRole.DELEGATED);
		CareAssessment care = ArchivesFactory.eINSTANCE.createCareAssessment();
		care.setPupil(pupil.getId());
		care.setGrade(CareGrade.FAIR);
		care.setAssessedOn(LocalDate.of(2025, 9, 20));
		unit.add(care);
		KeptValue kept = ArchivesFactory.eINSTANCE.createKeptValue();
		kept.setPupil(pupil.getId());
		kept.setHeader("校车");
		kept.setContent(SECRETS.get(4));
		unit.add(kept);
	}

	private void adult(Pupil child, String name, Relation relation, GuardianRole role) {
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setName(name);
		person.setPhone(SECRETS.get(0));
		unit.add(person);
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		tie.setPupil(child.getId());
		tie.setPerson(person.getId());
		tie.setRelation(relation);
		tie.setRole(role);
		unit.add(tie);
		if (role == GuardianRole.LEGAL) {
			ParentWork work = ArchivesFactory.eINSTANCE.createParentWork();
			work.setPerson(person.getId());
			work.setAway(YesNo.YES);
			work.setThreeMonths(YesNo.YES);
			work.setPlace("福建省泉州市晋江市" + SECRETS.get(2));
			unit.add(work);
		}
	}
}
