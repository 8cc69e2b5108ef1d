// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.Sex;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Change.Kind;
import org.shouwang.store.Commit;
import org.shouwang.store.ConflictException;
import org.shouwang.store.ConflictException.FieldConflict;
import org.shouwang.store.SchemaCheck;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

class UnitOfWorkTest {

	private Store store;
	private Session session;
	private RecordType type;
	private School school;

	@BeforeEach
	void open() {
		store = Fixture.store();
		session = store.open(Fixture.OFFICE);
		type = store.dictionary().type("Pupil");
		school = Fixture.school(session);
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void everyFieldOfEveryTypeHasItsColumn() {
		assertEquals(List.of(), SchemaCheck.problems(store));
	}

	@Test
	void whatWasAddedIsReadBack() {
		Pupil pupil = Fixture.pupil(school, "王小明");
		pupil.setBorn(LocalDate.of(2014, 3, 15));
		pupil.setSex(Sex.MALE);
		pupil.setGrade(4);
		session.change("add", unit -> unit.add(pupil));

		Pupil loaded = session.<Pupil>load(type, pupil.getId()).orElseThrow();

		assertEquals("王小明", loaded.getName());
		assertEquals(LocalDate.of(2014, 3, 15), loaded.getBorn());
		assertEquals(Sex.MALE, loaded.getSex());
		assertEquals(4, loaded.getGrade());
		assertEquals(1, loaded.getVersion());
		assertNull(loaded.getIdNumber());
	}

	@Test
	void anEditIsOneChangePerField() {
		Pupil pupil = added("王小明");

		Commit commit = session.change("moved", unit -> {
			Pupil copy = unit.edit(type, pupil.getId());
			copy.setPhone("13900005678");
			copy.setGrade(5);
		});

		assertEquals(2, commit.size());
		assertEquals(2, session.load(type, pupil.getId()).orElseThrow().getVersion());
		var last = session.history(type, pupil.getId()).getLast();
		assertEquals("moved", last.commit().reason());
		assertEquals("office", last.commit().account());
		assertEquals(3, session.history(type, pupil.getId()).size());
	}

	@Test
	void aUnitThatFailsChangesNothing() {
		long before = count();

		assertThrows(IllegalStateException.class, () -> session.change("fails", unit -> {
			unit.add(Fixture.pupil(school, "李静"));
			unit.query().dsl().selectOne().fetch();
			throw new IllegalStateException("cancelled");
		}));

		assertEquals(before, count());
		assertEquals(1, session.commits(10).size());
		assertEquals(List.of(), store.verifyHistory());
	}

	@Test
	void anEmptyUnitMakesNoCommit() {
		Pupil pupil = added("王小明");
		Commit commit = session.change("nothing", unit -> unit.edit(type, pupil.getId()));
		assertTrue(commit.isEmpty());
		assertEquals(2, session.commits(10).size());
		assertEquals(List.of(), store.verifyHistory());
	}

	@Test
	void aConflictTellsBothValuesWhoAndWhen() {
		Pupil pupil = added("王小明");
		Pupil mine = session.<Pupil>load(type, pupil.getId()).orElseThrow();
		store.open(Fixture.OTHER).change("other", unit -> {
			Pupil theirs = unit.edit(type, pupil.getId());
			theirs.setPhone("13900005678");
			theirs.setGrade(5);
		});
		mine.setPhone("13700000000");

		ConflictException conflict = assertThrows(ConflictException.class,
				() -> session.change("mine", unit -> unit.update(mine)));

		FieldConflict phone = conflict.fields().stream().filter(f -> f.field().equals("phone")).findFirst().orElseThrow();
		assertEquals("13800131234", phone.base());
		assertEquals("13700000000", phone.mine());
		assertEquals("13900005678", phone.theirs());
		assertEquals("principal", phone.account());
		assertTrue(phone.isReal());
		FieldConflict grade = conflict.fields().stream().filter(f -> f.field().equals("grade")).findFirst().orElseThrow();
		assertFalse(grade.isReal());
		assertEquals(2, conflict.storedVersion());
	}

	@Test
	void revertIsUndoAndRevertOfItIsRedo() {
		Pupil pupil = added("王小明");
		Commit edit = session.change("edit", unit -> unit.<Pupil>edit(type, pupil.getId()).setName("王晓明"));

		Commit undo = session.revert(edit.seq(), "undo");
		assertEquals("王小明", name(pupil));
		session.revert(undo.seq(), "redo");
		assertEquals("王晓明", name(pupil));
		assertEquals(List.of(), store.verifyHistory());
	}

	@Test
	void revertOfCreationAndRemoval() {
		Pupil pupil = Fixture.pupil(school, "王小明");
		Commit creation = session.change("add", unit -> unit.add(pupil));

		Commit removal = session.revert(creation.seq(), "undo");
		assertTrue(session.load(type, pupil.getId()).isEmpty());
		session.revert(removal.seq(), "redo");

		assertEquals("王小明", name(pupil));
		assertEquals(Kind.REMOVED, session.changes(removal.seq()).findFirst().orElseThrow().kind());
		assertEquals(2, session.load(type, pupil.getId()).orElseThrow().getVersion());
	}

	@Test
	void revertRefusesWhatWasChangedSince() {
		Pupil pupil = added("王小明");
		Commit first = session.change("first", unit -> unit.<Pupil>edit(type, pupil.getId()).setName("王晓明"));
		session.change("second", unit -> unit.<Pupil>edit(type, pupil.getId()).setName("王大明"));

		assertThrows(ConflictException.class, () -> session.revert(first.seq(), "undo"));
		assertEquals("王大明", name(pupil));
	}

	@Test
	void manyAreAddedInOneCommit() {
		List<Commit> heard = new ArrayList<>();
		store.addListener(heard::add);

		Commit commit = session.change("import", unit -> unit
				.addAll(IntStream.range(0, 5000).mapToObj(i -> Fixture.pupil(school, "学生" + i))));

		assertEquals(5000, commit.size());
		assertEquals(5000, count());
		assertEquals(List.of(commit), heard);
		assertTrue(commit.touched().get("Pupil").isEmpty());
		assertEquals(5000, session.changes(commit.seq()).count());
		assertEquals(List.of(), store.verifyHistory());
	}

	@Test
	void aLongTextGoesRoundThroughTheHistory() {
		Pupil pupil = added("王小明");
		String text = "很长的备注。".repeat(600);
		session.change("remarks", unit -> unit.<Pupil>edit(type, pupil.getId()).setRemarks(text));
		assertEquals(text, session.history(type, pupil.getId()).getLast().change().newValue());
		assertEquals(List.of(), store.verifyHistory());
	}

	@Test
	void pinyinFollowsTheNameAndStandsInNoHistory() {
		Pupil pupil = added("王小明");
		Commit rename = session.change("rename", unit -> unit.<Pupil>edit(type, pupil.getId()).setName("李静"));
		assertEquals(1, rename.size());
		String renamed = session.<Pupil>load(type, pupil.getId()).orElseThrow().getNamePinyin();
		session.revert(rename.seq(), "undo");
		String former = session.<Pupil>load(type, pupil.getId()).orElseThrow().getNamePinyin();
		assertTrue(renamed.startsWith("li") && former.startsWith("wang"), renamed + " " + former);
	}

	@Test
	void anImportIntoAnEmptyTableKeepsItsIndexes() {
		List<String> before = indexes();
		session.change("import", unit -> {
			unit.addAll(IntStream.range(0, 5000).mapToObj(i -> Fixture.pupil(school, "学生" + i)));
			assertEquals(before, Fixture.ENGINE.indexes(unit.query()));
			unit.addAll(IntStream.range(0, 5000).mapToObj(i -> Fixture.pupil(school, "又" + i)));
		});
		assertEquals(before, indexes());
		assertEquals(10_000, count());
	}

	private List<String> indexes() {
		return session.read(Fixture.ENGINE::indexes);
	}

	@Test
	void aTextThatIsTooLongIsRefusedInWords() {
		StoreException refused = assertThrows(StoreException.class,
				() -> session.change("add", unit -> unit.add(Fixture.pupil(school, "名".repeat(256)))));
		assertEquals(Reason.INVALID_VALUE, refused.reason());
		assertEquals(4, refused.exitStatus());
	}

	@Test
	void whatIsReferredToCannotBeRemoved() {
		var group = Fixture.classGroup(session, school, "三（2）班");
		Pupil pupil = Fixture.pupil(school, "王小明");
		pupil.setClassGroup(group.getId());
		session.change("add", unit -> unit.add(pupil));

		StoreException refused = assertThrows(StoreException.class, () -> session.change("remove", unit -> unit.remove(group)));
		assertEquals(Reason.REFERENCED, refused.reason());
	}

	@Test
	void parentsAreInsertedBeforeTheirChildrenWhateverTheOrder() {
		var group = org.shouwang.model.ModelFactory.eINSTANCE.createClassGroup();
		group.setId(new org.shouwang.store.Ids().next());
		group.setSchool(school.getId());
		group.setName("三（2）班");
		Pupil pupil = Fixture.pupil(school, "王小明");
		pupil.setClassGroup(group.getId());
		session.change("add", unit -> {
			unit.add(pupil);
			unit.add(group);
		});
		assertEquals(1, count());
	}

	private Pupil added(String name) {
		Pupil pupil = Fixture.pupil(school, name);
		session.change("add", unit -> unit.add(pupil));
		return pupil;
	}

	private String name(Pupil pupil) {
		return session.<Pupil>load(type, pupil.getId()).orElseThrow().getName();
	}

	private long count() {
		return session.<Integer>read(query -> query.dsl().fetchCount(query.table("Pupil").table()));
	}
}
