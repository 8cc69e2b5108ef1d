// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.records.PupilFinder.Found;
import org.shouwang.records.PupilFinder.How;
import org.shouwang.records.PupilFinder.Said;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspaces;
import org.shouwang.store.derby.DerbyEngine;

/** Children are found by what is said of them, and never by a guess. */
class PupilFinderTest {
	private static final String NUMBER = "510821201603150018";
	private final School school = ModelFactory.eINSTANCE.createSchool();
	private Store store;
	private Session session;

	@BeforeEach
	void fillStore() {
		store = new Workspaces(List.of(new DerbyEngine()), List.of(new CoreSchema())).inMemory("derby");
		session = store.open(Viewer.unrestricted("test", Scope.ALL, Sensitivity.SENSITIVE));
		school.setName("青石小学");
		session.change("test", unit -> {
			unit.add(school);
			ClassGroup group = ModelFactory.eINSTANCE.createClassGroup();
			group.setSchool(school.getId());
			group.setName("三（1）班");
			unit.add(group);
			unit.add(pupil("石小一", NUMBER, LocalDate.of(2016, 3, 15), group.getId()));
			unit.add(pupil("石小一", null, LocalDate.of(2017, 1, 2), null));
			unit.add(pupil("单小二", null, null, group.getId()));
		});
	}

	@AfterEach
	void closeStore() {
		store.close();
	}

	private Pupil pupil(String name, String number, LocalDate born, String group) {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setSchool(school.getId());
		pupil.setName(name);
		pupil.setIdNumber(number);
		pupil.setBorn(born);
		pupil.setClassGroup(group);
		return pupil;
	}

	private Found find(String name, String number, LocalDate born, String className) {
		return session.read(q -> new PupilFinder(q).find(new Said(name, number, null, born, className)));
	}

	@Test
	void aNumberDecidesUnlessTheNameContradictsIt() {
		assertEquals(How.FOUND, find("石小一", NUMBER, null, null).how());
		assertEquals(How.OTHER_NAME, find("单小二", NUMBER, null, null).how());
		assertEquals(How.FOUND, session.read(q -> new PupilFinder(q).find(Said.word(NUMBER))).how());
	}

	@Test
	void childrenOfOneNameAreToldApartByBirthDateOrNotAtAll() {
		assertEquals(How.SEVERAL, find("石小一", null, null, null).how());
		assertEquals(How.FOUND, find("石小一", null, LocalDate.of(2017, 1, 2), null).how());
		assertEquals(How.NOBODY, find("石小一", null, LocalDate.of(2018, 1, 2), null).how());
	}

	@Test
	void theClassCountsWhereTheArchiveKnowsIt() {
		assertEquals(How.FOUND, find("单小二", null, null, "三（1）班").how());
		assertEquals(How.NOBODY, find("单小二", null, null, "四（1）班").how());
		assertEquals(How.NOBODY, find("王小三", null, null, null).how());
	}

	@Test
	void titlesAreFoundByInitialsAndRareSurnames() {
		RecordTitles titles = new RecordTitles(session);
		assertEquals(2, titles.search("Pupil", "sxy", 10).size());
		assertEquals("单小二", titles.search("Pupil", "shanx", 10).getFirst().title());
		assertEquals(1, titles.search("ClassGroup", "三", 10).size());
		assertTrue(titles.search("Pupil", "%", 10).isEmpty());
	}
}
