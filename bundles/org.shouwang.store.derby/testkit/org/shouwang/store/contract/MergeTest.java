// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.model.Alias;
import org.shouwang.model.Attachment;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.Guardianship;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.Record;
import org.shouwang.model.Relation;
import org.shouwang.model.School;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Access;
import org.shouwang.store.Change;
import org.shouwang.store.Commit;
import org.shouwang.store.ConflictException;
import org.shouwang.store.Former;
import org.shouwang.store.Merge;
import org.shouwang.store.MergePreview;
import org.shouwang.store.Permission;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.UnitOfWork;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Viewer;

/** Two records that mean one child become one, with all that hangs on them, and can be taken apart again. */
class MergeTest {

	private static final ModelFactory NEW = ModelFactory.eINSTANCE;

	private Store store;
	private Session session;
	private RecordType type;
	private ClassGroup first;
	private ClassGroup second;
	private Pupil kept;
	private Pupil gone;
	private Person father;
	private Person aunt;

	@BeforeEach
	void open() {
		store = Fixture.store();
		session = store.open(Fixture.OFFICE);
		type = store.dictionary().type("Pupil");
		School school = Fixture.school(session);
		first = Fixture.classGroup(session, school, "三年级1班");
		second = Fixture.classGroup(session, school, "三年级2班");
		kept = pupil(school, "郝合一", first);
		gone = pupil(school, "郝和一", second);
		gone.setStudentNumber("G330000201501010011");
		gone.setHomeAddress("河东村三组");
		father = person("郝父");
		aunt = person("常姑姑");
		session.change("add", unit -> {
			List.of(kept, gone, father, aunt).forEach(unit::add);
			unit.add(tie(kept, father, Relation.FATHER));
			unit.add(tie(gone, father, Relation.FATHER));
			unit.add(tie(gone, aunt, Relation.PATERNAL_AUNT));
			unit.add(photo(gone));
		});
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static Pupil pupil(School school, String name, ClassGroup group) {
		Pupil pupil = Fixture.pupil(school, name);
		pupil.setClassGroup(group.getId());
		return pupil;
	}

	private static Person person(String name) {
		Person person = NEW.createPerson();
		person.setName(name);
		return person;
	}

	private static Guardianship tie(Pupil pupil, Person person, Relation relation) {
		Guardianship tie = NEW.createGuardianship();
		tie.setPupil(pupil.getId());
		tie.setPerson(person.getId());
		tie.setRelation(relation);
		return tie;
	}

	private static Attachment photo(Pupil owner) {
		Attachment photo = NEW.createAttachment();
		photo.setOwnerType("Pupil");
		photo.setOwner(owner.getId());
		photo.setName("照片.jpg");
		photo.setSha256("0".repeat(64));
		return photo;
	}

	private Commit merge() {
		return session.merge(session.merging(type, kept.getId(), gone.getId()).taking(Set.of("studentNumber", "homeAddress")),
				"同一个孩子录入两次");
	}

	private List<Guardianship> ties() {
		return session.read(query -> query.<Guardianship>all("Guardianship"));
	}

	/** Every record of every type without its version, for taking apart gives new ones. */
	private Map<String, Map<String, Object>> everything() {
		Map<String, Map<String, Object>> all = new TreeMap<>();
		for (RecordType each : store.dictionary().types()) {
			for (Record record : session.read(query -> query.<Record>all(each.id()))) {
				Map<String, Object> values = new TreeMap<>();
				each.fields().stream().filter(f -> !f.name().equals("version") && f.get(record) != null)
						.forEach(f -> values.put(f.name(), f.get(record)));
				all.put(each.id() + record.getId(), values);
			}
		}
		return all;
	}

	@Test
	void thePreviewTellsWhatDiffersAndWhatMoves() {
		MergePreview preview = session.merging(type, kept.getId(), gone.getId());
		assertEquals(List.of("name", "classGroup", "studentNumber", "homeAddress"),
				preview.differing().stream().map(f -> f.name()).toList());
		assertEquals(Set.of("studentNumber", "homeAddress"), preview.suggested());
		assertEquals(Map.of("Attachment", 1, "Guardianship", 2), preview.moving());
		assertEquals(Map.of("Guardianship", 1), preview.joined());
		assertEquals(Map.of(), preview.doubtful());
		assertEquals(2, session.read(query -> query.all("Pupil")).size(), "nothing was changed");
	}

	@Test
	void lookingAtBothSideBySideStandsInTheAccessLog() {
		session.merging(type, kept.getId(), gone.getId());
		assertEquals(Set.of(kept.getId(), gone.getId()), session.accessLog(2).stream().map(Access::recordId).collect(Collectors.toSet()));
	}

	@Test
	void allThatHungOnTheOneHangsOnTheOther() {
		merge();
		Pupil now = session.<Pupil>load(type, kept.getId()).orElseThrow();
		assertEquals("郝合一", now.getName());
		assertEquals("G330000201501010011", now.getStudentNumber());
		assertEquals("河东村三组", now.getHomeAddress());
		assertTrue(session.load(type, gone.getId()).isEmpty());
		assertEquals(2, ties().size(), "the father stands once");
		assertTrue(ties().stream().allMatch(t -> t.getPupil().equals(kept.getId())));
		assertEquals(List.of(kept.getId()), session.read(q -> q.<Attachment>all("Attachment")).stream().map(Attachment::getOwner).toList());
		assertEquals(List.of(), store.verify(VerifyProgress.NONE).findings());
	}

	@Test
	void theOldIdLeadsToTheKeptRecord() {
		merge();
		assertEquals(Optional.of(kept.getId()), session.current(type, gone.getId()));
		assertEquals(Optional.of(kept.getId()), session.current(type, kept.getId()));
		assertEquals(List.of("郝和一", "郝合一"),
				session.formers(type).stream().map(Former::record).map(Pupil.class::cast).map(Pupil::getName).toList());
	}

	@Test
	void aMergedRecordThatIsMergedAgainTakesItsFormerIdsAlong() {
		merge();
		Pupil third = pupil(session.<School>load(store.dictionary().type("School"), kept.getSchool()).orElseThrow(), "郝合壹", first);
		session.change("add", unit -> unit.add(third));
		session.merge(session.merging(type, third.getId(), kept.getId()).taking(Set.of()), "再次合并");
		assertEquals(Optional.of(third.getId()), session.current(type, gone.getId()));
		assertEquals(Optional.of(third.getId()), session.current(type, kept.getId()));
		assertEquals(4, session.formers(type).size());
		assertEquals(List.of(), store.verify(VerifyProgress.NONE).findings());
	}

	@Test
	void takenApartEverythingIsAsItWas() {
		Map<String, Map<String, Object>> before = everything();
		Commit merge = merge();
		Map<String, Map<String, Object>> merged = everything();
		Commit undo = session.revert(merge.seq(), "不是同一个孩子");
		assertEquals(before, everything());
		assertEquals(Optional.of(gone.getId()), session.current(type, gone.getId()));
		assertEquals(List.of(), store.verify(VerifyProgress.NONE).findings());
		session.revert(undo.seq(), "仍是同一个孩子");
		assertEquals(merged, everything());
		assertEquals(List.of(), store.verify(VerifyProgress.NONE).findings());
	}

	@Test
	void whatWasChangedSinceStandsInTheWayOfTakingApart() {
		Commit merge = merge();
		session.change("moved", unit -> unit.<Pupil>edit(type, kept.getId()).setHomeAddress("河西村一组"));
		assertThrows(ConflictException.class, () -> session.revert(merge.seq(), "undo"));
		assertTrue(session.load(type, gone.getId()).isEmpty(), "nothing was changed");
	}

	@Test
	void aMergeOfWhatSomebodyChangedMeanwhileIsAConflict() {
		Merge seen = session.merging(type, kept.getId(), gone.getId()).taking(Set.of());
		session.change("moved", unit -> unit.<Pupil>edit(type, gone.getId()).setHomeAddress("河西村一组"));
		assertThrows(ConflictException.class, () -> session.merge(seen, "reason"));
		assertTrue(session.load(type, gone.getId()).isPresent());
	}

	@Test
	void tiesThatContradictEachOtherBothStayAndAreTold() {
		session.change("tie", unit -> unit.add(tie(kept, aunt, Relation.MATERNAL_AUNT)));
		assertEquals(Map.of("Guardianship", 1), session.merging(type, kept.getId(), gone.getId()).doubtful());
		merge();
		assertEquals(3, ties().size());
	}

	@Test
	void adultsAreMergedWithTheTiesOfAllTheirChildren() {
		Person again = person("郝父");
		session.change("add", unit -> {
			unit.add(again);
			unit.add(tie(gone, again, Relation.FATHER));
		});
		RecordType person = store.dictionary().type("Person");
		MergePreview preview = session.merging(person, father.getId(), again.getId());
		assertEquals(Map.of("Guardianship", 1), preview.joined());
		session.merge(preview.taking(Set.of()), "同一个人");
		assertEquals(3, ties().size());
		assertEquals(List.of(), store.verify(VerifyProgress.NONE).findings());
	}

	@Test
	void whoeverMergesSeesBothAndWhatHeDoesNotSeeMovesToo() {
		Session narrow = session(new Scope.Classes(Set.of(first.getId())), EnumSet.allOf(Permission.class));
		assertEquals(Reason.NOT_FOUND, refused(() -> narrow.merging(type, kept.getId(), gone.getId())));
		Session wide = session(new Scope.Pupils(Set.of(kept.getId(), gone.getId())), EnumSet.allOf(Permission.class));
		Commit merge = wide.merge(wide.merging(type, kept.getId(), gone.getId()).taking(Set.of()), "同一个孩子");
		assertEquals("one", session.commits(1).getFirst().account());
		assertTrue(ties().stream().allMatch(t -> t.getPupil().equals(kept.getId())));
		wide.revert(merge.seq(), "undo");
		assertTrue(session.load(type, gone.getId()).isPresent());
	}

	@Test
	void mergingNeedsAllItsPermissionsAndSoDoesTakingApart() {
		Commit merge = merge();
		for (Permission missing : List.of(Permission.MERGE, Permission.EDIT, Permission.REMOVE)) {
			Session less = session(Scope.ALL, EnumSet.complementOf(EnumSet.of(missing)));
			assertEquals(Reason.NOT_PERMITTED, refused(() -> less.merging(type, kept.getId(), aunt.getId())), missing::name);
			assertEquals(Reason.NOT_PERMITTED, refused(() -> less.revert(merge.seq(), "undo")), missing::name);
		}
		assertEquals(Reason.MERGE_SAME, refused(() -> session.merging(type, kept.getId(), kept.getId())));
		assertEquals(Reason.CORRECTION_REASON, refused(() -> session.merge(new Merge(type, kept.getId(), 1, gone.getId(), 1, Set.of()), " ")));
	}

	@Test
	void nobodyDecidesAboutValuesThatHeCannotSee() {
		Session masked = store.open(new Viewer("one", Scope.ALL, Sensitivity.INTERNAL, EnumSet.allOf(Permission.class)));
		assertEquals(Reason.MERGE_HIDDEN, refused(() -> masked.merging(type, kept.getId(), gone.getId())));
	}

	@Test
	void halfAMergeIsNotUndone() {
		Commit merge = merge();
		Change removal = session.changes(merge.seq()).filter(c -> c.kind() == Change.Kind.REMOVED && c.type().equals("Pupil")).findFirst()
				.orElseThrow();
		assertEquals(Reason.PART_OF_MERGE, refused(() -> session.undo(merge.seq(), removal.ordinal(), "undo")));
		Change address = session.changes(merge.seq()).filter(c -> "homeAddress".equals(c.field())).findFirst().orElseThrow();
		session.undo(merge.seq(), address.ordinal(), "not that");
		assertTrue(session.<Pupil>load(type, kept.getId()).orElseThrow().getHomeAddress() == null);
	}

	@Test
	void formerIdsAreWrittenByMergingAlone() {
		Alias alias = NEW.createAlias();
		alias.setOwnerType("Pupil");
		alias.setOwner(kept.getId());
		alias.setFormerId(gone.getId());
		assertEquals(Reason.NOT_PERMITTED, refused(() -> session.change("alias", unit -> unit.add(alias))));
		merge();
		Alias made = session.read(q -> q.<Alias>all("Alias")).stream().filter(a -> a.getOwnerType().equals("Pupil")).findFirst().orElseThrow();
		assertEquals(Reason.NOT_PERMITTED, refused(() -> session.change("alias", unit -> unit.remove(made))));
		assertEquals(Reason.NOT_PERMITTED, refused(() -> session.change("alias", unit -> aliasEdit(unit, made.getId()).setOwner(gone.getId()))));
	}

	private Alias aliasEdit(UnitOfWork unit, String id) {
		return unit.edit(store.dictionary().type("Alias"), id);
	}

	@Test
	void scrubbingErasesWhatWasMergedIntoTheLeaverToo() {
		merge();
		session.scrub(type, Set.of(kept.getId()), "retention: leavers after 3 years");
		assertTrue(session.read(q -> q.all("Alias")).isEmpty());
		String history = history();
		for (String word : List.of("郝合一", "郝和一", "G330000201501010011", "河东村三组", "常姑姑")) {
			assertFalse(history.contains(word), word);
		}
		assertEquals(List.of(), store.verify(VerifyProgress.NONE).findings());
	}

	private String history() {
		StringBuilder all = new StringBuilder();
		session.commits(1000).forEach(commit -> session.changes(commit.seq()).forEach(change -> all.append(change).append('\n')));
		return all.toString();
	}

	private Session session(Scope scope, Set<Permission> permissions) {
		return store.open(new Viewer("one", scope, Sensitivity.SENSITIVE, permissions));
	}

	private static Reason refused(org.junit.jupiter.api.function.Executable work) {
		return assertThrows(StoreException.class, work).reason();
	}
}
