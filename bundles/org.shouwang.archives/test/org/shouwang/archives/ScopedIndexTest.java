// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.archives.PupilFilter.Group;
import org.shouwang.archives.model.ArchivesFactory;
import org.shouwang.archives.model.ParentWork;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.Relation;
import org.shouwang.model.School;
import org.shouwang.model.YesNo;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.UnitOfWork;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspaces;
import org.shouwang.store.derby.DerbyEngine;

/** Whoever sees a child sees what its state follows from, and the state is the same for all who see the child. */
class ScopedIndexTest {
	private static final LocalDate ON = LocalDate.of(2026, 3, 2);

	private Store store;
	private School school;
	private School neighbour;
	private Pupil elder;
	private Pupil younger;
	private Pupil stranger;

	/** A sister and a brother in two classes share parents who are away; a stranger's parents are at home. */
	@BeforeEach
	void fill() {
		store = new Workspaces(List.of(new DerbyEngine()), List.of(new CoreSchema(), new ArchivesSchema())).inMemory(DerbyEngine.ID);
		session(Scope.ALL, Sensitivity.SEALED).change("fill", unit -> {
			school = school(unit, "石桥小学");
			neighbour = school(unit, "柳湾小学");
			elder = pupil(unit, school, "何春兰");
			younger = pupil(unit, school, "何夏竹");
			stranger = pupil(unit, neighbour, "田秋菊");
			for (Relation relation : List.of(Relation.FATHER, Relation.MOTHER)) {
				String away = parent(unit, relation, YesNo.YES);
				tie(unit, elder, away, relation);
				tie(unit, younger, away, relation);
				tie(unit, stranger, parent(unit, relation, YesNo.NO), relation);
			}
		});
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static School school(UnitOfWork unit, String name) {
		School made = ModelFactory.eINSTANCE.createSchool();
		made.setName(name);
		unit.add(made);
		return made;
	}

	private static Pupil pupil(UnitOfWork unit, School school, String name) {
		ClassGroup group = ModelFactory.eINSTANCE.createClassGroup();
		group.setSchool(school.getId());
		group.setName(name + "的班");
		unit.add(group);
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setName(name);
		pupil.setSchool(school.getId());
		pupil.setClassGroup(group.getId());
		pupil.setBorn(LocalDate.of(2016, 5, 1));
		pupil.setHomeAddress("石桥村");
		unit.add(pupil);
		return pupil;
	}

	private static String parent(UnitOfWork unit, Relation relation, YesNo away) {
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setName("何" + relation.getName());
		person.setPhone("13800131234");
		unit.add(person);
		ParentWork work = ArchivesFactory.eINSTANCE.createParentWork();
		work.setPerson(person.getId());
		work.setAway(away);
		work.setThreeMonths(away);
		work.setPlace("深圳");
		unit.add(work);
		return person.getId();
	}

	private static void tie(UnitOfWork unit, Pupil pupil, String person, Relation relation) {
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		tie.setPupil(pupil.getId());
		tie.setPerson(person);
		tie.setRelation(relation);
		unit.add(tie);
	}

	private Session session(Scope scope, Sensitivity clearance) {
		return store.open(Viewer.unrestricted("viewer", scope, clearance));
	}

	private PupilIndex index(Scope scope, Sensitivity clearance) {
		return new ArchivesService(store, session(scope, clearance)).index(ON);
	}

	private static List<String> leftBehind(PupilIndex index) {
		int[] rows = index.select(PupilFilter.NONE.and(Group.LEFT_BEHIND), PupilSort.NAME, false);
		return IntStream.of(rows).mapToObj(r -> index.row(r).name()).sorted().toList();
	}

	@Test
	void everyScopeCountsItsOwnLeftBehindChildren() {
		for (Sensitivity clearance : List.of(Sensitivity.SENSITIVE, Sensitivity.INTERNAL)) {
			assertEquals(List.of("何夏竹", "何春兰"), leftBehind(index(Scope.ALL, clearance)));
			assertEquals(List.of("何夏竹", "何春兰"), leftBehind(index(new Scope.Schools(Set.of(school.getId())), clearance)));
			assertEquals(List.of(), leftBehind(index(new Scope.Schools(Set.of(neighbour.getId())), clearance)));
			assertEquals(List.of("何春兰"), leftBehind(index(new Scope.Classes(Set.of(elder.getClassGroup())), clearance)));
			assertEquals(List.of("何夏竹"), leftBehind(index(new Scope.Pupils(Set.of(younger.getId())), clearance)));
			assertEquals(0, index(Scope.NONE, clearance).size());
		}
	}

	@Test
	void aParentOfTwoIsSeenWithWorkByWhoeverSeesOneOfThem() {
		for (Pupil child : List.of(elder, younger)) {
			Session teacher = session(new Scope.Classes(Set.of(child.getClassGroup())), Sensitivity.SENSITIVE);
			assertEquals(2, teacher.read(q -> q.all("Person")).size());
			assertEquals(2, teacher.read(q -> q.all("ParentWork")).size());
			assertEquals(2, teacher.read(q -> q.all("Guardianship")).size());
			assertEquals(2, new ArchivesService(store, teacher).open(child.getId()).carers().size());
		}
	}

	@Test
	void aRowIsTheSameForAllWhoSeeTheChild() {
		PupilRow whole = row(index(Scope.ALL, Sensitivity.SENSITIVE), elder.getId());
		for (Sensitivity clearance : List.of(Sensitivity.SENSITIVE, Sensitivity.INTERNAL)) {
			assertEquals(whole, row(index(Scope.ALL, clearance), elder.getId()));
			assertEquals(whole, row(index(new Scope.Classes(Set.of(elder.getClassGroup())), clearance), elder.getId()));
			assertEquals(whole, row(index(new Scope.Pupils(Set.of(elder.getId())), clearance), elder.getId()));
		}
	}

	private static PupilRow row(PupilIndex index, String id) {
		return IntStream.range(0, index.size()).mapToObj(index::row).filter(r -> r.id().equals(id)).findFirst().orElseThrow();
	}
}
