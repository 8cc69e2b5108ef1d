// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;

import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.Circumstance;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.archives.model.StatusTag;
import org.shouwang.model.Capacity;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.GuardianRole;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.Relation;
import org.shouwang.model.YesNo;
import org.shouwang.store.UnitOfWork;

/** Adds invented people within a unit of work. */
public final class People {
	private final UnitOfWork unit;
	private final String school;

	public People(UnitOfWork unit) {
		this.unit = unit;
		this.school = unit.query().dsl().select(unit.query().table("School").id()).from(unit.query().table("School").table()).fetchOne(0, String.class);
	}

	public ClassGroup classGroup(String name, Integer grade, Integer enrolment) {
		ClassGroup group = ModelFactory.eINSTANCE.createClassGroup();
		group.setSchool(school);
		group.setName(name);
		group.setGrade(grade);
		group.setEnrolment(enrolment);
		unit.add(group);
		return group;
	}

	/** A pupil who is not written yet. */
	public Pupil draft(String name) {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setSchool(school);
		pupil.setName(name);
		return pupil;
	}

	public Pupil pupil(String name, LocalDate born) {
		Pupil pupil = draft(name);
		pupil.setBorn(born);
		unit.add(pupil);
		return pupil;
	}

	public Person adult(Pupil child, String name, Relation relation, GuardianRole role, Capacity capacity) {
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setName(name);
		unit.add(person);
		tie(child, person, relation, role, capacity);
		return person;
	}

	public Guardianship tie(Pupil child, Person person, Relation relation, GuardianRole role, Capacity capacity) {
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		tie.setPupil(child.getId());
		tie.setPerson(person.getId());
		tie.setRelation(relation);
		tie.setRole(role);
		tie.setCapacity(capacity);
		unit.add(tie);
		return tie;
	}

	public void work(Person person, YesNo away, LocalDate since, LocalDate until, YesNo threeMonths) {
		work(person, away, since, until, threeMonths, null);
	}

	public void work(Person person, YesNo away, LocalDate since, LocalDate until, YesNo threeMonths, LocalDate statedOn) {
		ParentWork work = ArchivesFactory.eINSTANCE.createParentWork();
		work.setPerson(person.getId());
		work.setAway(away);
		work.setSince(since);
		work.setUntil(until);
		work.setThreeMonths(threeMonths);
		work.setStatedOn(statedOn);
		unit.add(work);
	}

	public void tag(Pupil child, Circumstance circumstance, LocalDate since, LocalDate until) {
		StatusTag tag = ArchivesFactory.eINSTANCE.createStatusTag();
		tag.setPupil(child.getId());
		tag.setCircumstance(circumstance);
		tag.setSince(since);
		tag.setUntil(until);
		unit.add(tag);
	}
}
