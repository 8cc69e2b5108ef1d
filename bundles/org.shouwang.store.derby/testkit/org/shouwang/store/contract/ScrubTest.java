// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Commit;
import org.shouwang.store.Finding;
import org.shouwang.store.Finding.Problem;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Viewer;

/** A leaver is erased, from the tables and from the history, and the history can still be proved. */
class ScrubTest {

	private static final List<String> TABLES = List.of("core.pupil", "core.person", "core.guardianship", "store.changes", "store.commits");

	private Store store;
	private Session session;
	private RecordType type;
	private Pupil leaver;
	private Pupil sibling;
	private Commit moved;

	@BeforeEach
	void open() {
		store = Fixture.store();
		session = store.open(Fixture.OFFICE);
		type = store.dictionary().type("Pupil");
		School school = Fixture.school(session);
		leaver = Fixture.pupil(school, "何离校");
		leaver.setPhone("13711112222");
		sibling = Fixture.pupil(school, "何在校");
		Person father = person("何共父");
		Person aunt = person("田姑妈");
		session.change("add", unit -> {
			List.of(leaver, sibling, father, aunt).forEach(unit::add);
			unit.add(tie(leaver, father));
			unit.add(tie(sibling, father));
			unit.add(tie(leaver, aunt));
		});
		moved = session.change("何离校搬家", unit -> unit.<Pupil>edit(type, leaver.getId()).setHomeAddress("远山村七组"));
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static Person person(String name) {
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setName(name);
		return person;
	}

	private static Guardianship tie(Pupil pupil, Person person) {
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		tie.setPupil(pupil.getId());
		tie.setPerson(person.getId());
		return tie;
	}

	private Commit scrub() {
		return session.scrub(type, Set.of(leaver.getId()), "retention: leavers after 3 years");
	}

	@Test
	void nothingOfTheLeaverIsLeftAndTheProofHolds() {
		assertTrue(dump().contains("何离校"));
		scrub();
		String dump = dump();
		for (String word : List.of("何离校", "13711112222", "远山村七组", "田姑妈")) {
			assertFalse(dump.contains(word), word);
		}
		assertTrue(dump.contains("何在校") && dump.contains("何共父"), "a sibling and the father of both stay");
		assertEquals(List.of(), store.verify(VerifyProgress.NONE).findings());
		assertEquals(List.of(), store.verifyHistory());
	}

	@Test
	void thePreviewNamesWhatGoesAndTheProtocolWhatWent() {
		var preview = session.scrubbing(type, Set.of(leaver.getId()));
		assertEquals(Set.of(leaver.getId()), preview.get("Pupil"));
		assertEquals(1, preview.get("Person").size());
		assertEquals(2, preview.get("Guardianship").size());
		Commit commit = scrub();
		assertEquals("retention: leavers after 3 years", session.commits(1).getFirst().reason());
		assertEquals(4, session.changes(commit.seq()).count());
	}

	@Test
	void whatWasErasedDoesNotComeBack() {
		scrub();
		assertEquals(Reason.ERASED, assertThrows(StoreException.class, () -> session.revert(moved.seq(), "undo")).reason());
		assertTrue(session.asOf(type, leaver.getId(), moved.at()).isEmpty());
	}

	@Test
	void erasingWithoutAProtocolIsFound() {
		session.read(query -> query.dsl().connectionResult(connection -> {
			try (var statement = connection.createStatement()) {
				statement.executeUpdate("UPDATE store.changes SET old_value = NULL, new_value = NULL, salt = NULL, commitment = "
						+ "'0123456789012345678901234567890123456789012' WHERE commit_seq = " + moved.seq());
			}
			connection.commit();
			return null;
		}));
		assertTrue(store.verify(VerifyProgress.NONE).findings().stream().map(Finding::problem).toList()
				.contains(Problem.ERASED_WITHOUT_PROTOCOL));
	}

	@Test
	void onlyThoseWhoMayScrubDo() {
		Session reader = store.open(Viewer.reader("teacher", Scope.ALL, Sensitivity.SENSITIVE));
		StoreException refused = assertThrows(StoreException.class, () -> reader.scrub(type, Set.of(leaver.getId()), "rule"));
		assertEquals(Reason.NOT_PERMITTED, refused.reason());
	}

	private String dump() {
		return session.read(query -> query.dsl().connectionResult(connection -> {
			StringBuilder all = new StringBuilder();
			for (String table : TABLES) {
				try (var statement = connection.createStatement(); var rows = statement.executeQuery("SELECT * FROM " + table)) {
					while (rows.next()) {
						for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
							all.append(rows.getString(i)).append('\n');
						}
					}
				}
			}
			return all.toString();
		}));
	}
}
