// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.model.Attachment;
import org.shouwang.model.Guardianship;
import org.shouwang.model.Health;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Commit;
import org.shouwang.store.Permission;
import org.shouwang.store.QueryContext;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Tables;
import org.shouwang.store.Viewer;

/** What a narrower viewer sees and may write. */
class ViewerTest {

	private Store store;
	private Session office;
	private RecordType type;
	private School school;
	private Pupil mine;
	private Pupil other;
	private String myClass;
	private Person grandmother;

	@BeforeEach
	void open() {
		store = Fixture.store();
		office = store.open(Fixture.OFFICE);
		type = store.dictionary().type("Pupil");
		school = Fixture.school(office);
		myClass = Fixture.classGroup(office, school, "三（1）班").getId();
		mine = pupil(school, "王小明", myClass);
		other = pupil(school, "李静", Fixture.classGroup(office, school, "三（2）班").getId());
		grandmother = ModelFactory.eINSTANCE.createPerson();
		grandmother.setName("赵桂兰");
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		office.change("guardian", unit -> {
			unit.add(grandmother);
			tie.setPupil(mine.getId());
			tie.setPerson(grandmother.getId());
			unit.add(tie);
		});
	}

	private Pupil pupil(School school, String name, String group) {
		Pupil pupil = Fixture.pupil(school, name);
		pupil.setClassGroup(group);
		pupil.setIdNumber("11010519491231002X");
		pupil.setHealth(Health.ILL);
		office.change("add", unit -> unit.add(pupil));
		return pupil;
	}

	@AfterEach
	void close() {
		store.close();
	}

	private Session teacher(Sensitivity clearance) {
		return store.open(Viewer.unrestricted("teacher", new Scope.Classes(Set.of(myClass)), clearance));
	}

	@Test
	void rowsOutOfScopeAreNotThere() {
		Session teacher = teacher(Sensitivity.SENSITIVE);
		assertEquals(List.of("王小明"), names(teacher));
		assertTrue(teacher.load(type, other.getId()).isEmpty());
		assertTrue(teacher.history(type, other.getId()).isEmpty());
		assertEquals(1, teacher.history(type, mine.getId()).size());
		assertEquals(1, teacher.<List<Pupil>>read(q -> q.records("Pupil", q.table("Pupil").field("name").isNotNull())).size());
		StoreException refused = assertThrows(StoreException.class,
				() -> teacher.change("edit", unit -> unit.edit(type, other.getId())));
		assertEquals(Reason.NOT_FOUND, refused.reason());
	}

	@Test
	void aGuardianIsSeenThroughThePupil() {
		RecordType person = store.dictionary().type("Person");
		assertTrue(teacher(Sensitivity.SENSITIVE).load(person, grandmother.getId()).isPresent());
		Session stranger = store.open(Viewer.unrestricted("helper", new Scope.Pupils(Set.of(other.getId())), Sensitivity.SENSITIVE));
		assertTrue(stranger.load(person, grandmother.getId()).isEmpty());
		assertEquals(List.of("李静"), names(stranger));
	}

	@Test
	void nobodyAddsWhatHeCouldNotSee() {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setName("周强");
		pupil.setSchool(mine.getSchool());
		pupil.setClassGroup(other.getClassGroup());
		StoreException refused = assertThrows(StoreException.class,
				() -> teacher(Sensitivity.SENSITIVE).change("add", unit -> unit.add(pupil)));
		assertEquals(Reason.NOT_PERMITTED, refused.reason());
	}

	@Test
	void sensitiveFieldsAreMaskedEverywhere() {
		Session teacher = teacher(Sensitivity.INTERNAL);
		Pupil seen = teacher.<Pupil>load(type, mine.getId()).orElseThrow();
		assertEquals("王小明", seen.getName());
		assertEquals("138****1234", seen.getPhone());
		assertEquals("110***********002X", seen.getIdNumber());
		assertEquals(Health.UNKNOWN, seen.getHealth());
		assertEquals(List.of("138****1234"), column(teacher, "phone"));
		assertEquals(List.of("110***********002X"), column(teacher, "idNumber"));
		assertNull(column(teacher, "health").getFirst());
		String json = teacher.history(type, mine.getId()).getFirst().change().newValue();
		assertTrue(json.contains("王小明"));
		assertFalse(json.contains("13800131234"));
		assertFalse(json.contains("ILL"));
	}

	@Test
	void aHiddenFieldCannotBeFoundByFiltering() {
		Session teacher = teacher(Sensitivity.INTERNAL);
		assertEquals(0, teacher.<Integer>read(q -> q.dsl().fetchCount(q.dsl().select(q.table("Pupil").id()).from(q.table("Pupil").table())
				.where(q.table("Pupil").field("phone", String.class).eq("13800131234")))));
		assertEquals(0, teacher.<Integer>read(q -> q
				.records("Pupil", q.table("Pupil").field("phone", String.class).eq("13800131234")).size()));
	}

	@Test
	void masksAreNeverWrittenBack() {
		Session teacher = teacher(Sensitivity.INTERNAL);
		Pupil seen = teacher.<Pupil>load(type, mine.getId()).orElseThrow();
		seen.setGrade(4);
		teacher.change("grade", unit -> unit.update(seen));

		Pupil stored = office.<Pupil>load(type, mine.getId()).orElseThrow();
		assertEquals("13800131234", stored.getPhone());
		assertEquals(Health.ILL, stored.getHealth());
		assertEquals(4, stored.getGrade());
	}

	@Test
	void aHiddenFieldCannotBeSet() {
		StoreException refused = assertThrows(StoreException.class, () -> teacher(Sensitivity.INTERNAL).change("phone",
				unit -> unit.<Pupil>edit(type, mine.getId()).setPhone("13900005678")));
		assertEquals(Reason.NOT_PERMITTED, refused.reason());
		assertEquals(3, refused.exitStatus());
	}

	@Test
	void nothingIsReadBesideTheVisibleTables() {
		for (Session session : List.of(teacher(Sensitivity.SENSITIVE), teacher(Sensitivity.INTERNAL), office)) {
			refusedQuery(session, q -> q.dsl().fetch("select name from core.pupil"));
			refusedQuery(session, q -> q.dsl().select(DSL.field("name")).from(Tables.table(type)).fetch());
			refusedQuery(session, q -> q.dsl().fetch("select reason from \"STORE\" . commits"));
			refusedQuery(session, q -> q.dsl().query("update core.school set name = name").execute());
			refusedQuery(session, q -> q.records("Pupil", DSL.exists(DSL.select(DSL.field("name")).from(Tables.table(type)))));
		}
	}

	@Test
	void aHiddenColumnCannotBeNamed() {
		Session teacher = teacher(Sensitivity.INTERNAL);
		for (String column : List.of("pupil.phone", "phone", "\"PHONE\"", "*", "pupil.*")) {
			refusedQuery(teacher, q -> q.dsl().select(DSL.field(column)).from(q.table("Pupil").table()).fetch());
		}
		refusedQuery(teacher, q -> q.dsl().select(q.table("Pupil").id()).from(q.table("Pupil").table())
				.orderBy(DSL.field(DSL.name("pupil", "id_number"))).fetch());
		refusedQuery(teacher, q -> q.records("Pupil", DSL.field(DSL.name("phone"), String.class).startsWith("138")));
	}

	private static void refusedQuery(Session session, java.util.function.Function<QueryContext, Object> query) {
		refused(null, () -> session.read(query));
	}

	@Test
	void figuresDoNotChangeWithTheMask() {
		for (Sensitivity clearance : List.of(Sensitivity.INTERNAL, Sensitivity.SENSITIVE)) {
			assertEquals(1, stated(teacher(clearance), "health"));
			assertEquals(0, stated(teacher(clearance), "homeAddress"));
		}
		assertEquals(0, stated(teacher(Sensitivity.PUBLIC), "health"));
		assertEquals(0, (int) teacher(Sensitivity.INTERNAL).<Integer>read(q -> q.dsl().fetchCount(q.dsl().select(q.table("Pupil").id())
				.from(q.table("Pupil").table()).where(q.table("Pupil").is("health", Health.ILL)))));
	}

	private static int stated(Session session, String field) {
		return session.read(q -> q.dsl().fetchCount(q.dsl().select(q.table("Pupil").id()).from(q.table("Pupil").table())
				.where(q.table("Pupil").isStated(field))));
	}

	@Test
	void aHelperSeesItsPupilsNameAndNothingConfidential() {
		Session helper = store.open(Viewer.reader("peer", new Scope.Pupils(Set.of(mine.getId())), Sensitivity.PUBLIC));
		assertEquals(List.of("王小明"), names(helper));
		Pupil seen = helper.<Pupil>load(type, mine.getId()).orElseThrow();
		for (FieldType field : type.fields()) {
			boolean open = field.sensitivity() == Sensitivity.PUBLIC || field.name().startsWith("name");
			Object shown = field.get(seen);
			assertTrue(open || shown == null || shown.equals(field.get(type.newRecord())) || shown.toString().contains("****"), field.id() + ": " + shown);
		}
	}

	@Test
	void javaAndSqlMaskAlike() {
		List<String> texts = List.of("", "1", "13800131234", "138001312", "1380013123", "0817-5223456", "11010519491231002X",
				"四川省苍溪县石桥村3组", "南充市顺庆区", "县", "忠县", "石桥村", "北京市朝阳区某路", "很长很长很长很长很长很长很长很长很长的县");
		for (String text : texts) {
			Pupil pupil = Fixture.pupil(school, "周强");
			pupil.setClassGroup(myClass);
			pupil.setPhone(text);
			pupil.setIdNumber(text);
			pupil.setStudentNumber(text);
			pupil.setHomeAddress(text);
			office.change("add", unit -> unit.add(pupil));
			Session teacher = teacher(Sensitivity.INTERNAL);
			Pupil seen = teacher.<Pupil>load(type, pupil.getId()).orElseThrow();
			for (String field : List.of("phone", "idNumber", "studentNumber", "homeAddress")) {
				assertEquals(type.field(field).get(seen), teacher.<String>read(q -> q.dsl().select(q.table("Pupil").field(field, String.class))
						.from(q.table("Pupil").table()).where(q.table("Pupil").id().eq(pupil.getId())).fetchSingle().value1()), text);
			}
		}
	}

	@Test
	void nobodyDrawsAStrangersGuardianIntoHisScope() {
		Session helper = store.open(Viewer.unrestricted("helper", new Scope.Pupils(Set.of(other.getId())), Sensitivity.SENSITIVE));
		Guardianship tie = ModelFactory.eINSTANCE.createGuardianship();
		tie.setPupil(other.getId());
		tie.setPerson(grandmother.getId());
		refused(null, () -> helper.change("tie", unit -> unit.add(tie)));
		assertTrue(helper.load(store.dictionary().type("Person"), grandmother.getId()).isEmpty());
	}

	@Test
	void nobodyPutsARecordOutOfHisSight() {
		refused(null, () -> teacher(Sensitivity.SENSITIVE).change("move",
				unit -> unit.<Pupil>edit(type, mine.getId()).setClassGroup(other.getClassGroup())));
	}

	@Test
	void anAttachmentFollowsItsOwner() {
		List<String> owners = List.of(mine.getId(), other.getId(), grandmother.getId());
		List<String> types = List.of("Pupil", "Pupil", "Person");
		for (int i = 0; i < owners.size(); i++) {
			Attachment file = ModelFactory.eINSTANCE.createAttachment();
			file.setOwnerType(types.get(i));
			file.setOwner(owners.get(i));
			file.setName("照片" + i);
			file.setSha256("00");
			office.change("file", unit -> unit.add(file));
		}
		assertEquals(List.of("照片0", "照片2"), files(teacher(Sensitivity.SENSITIVE)));
		assertEquals(List.of("照片1"), files(store.open(Viewer.reader("h", new Scope.Pupils(Set.of(other.getId())), Sensitivity.SENSITIVE))));
		assertEquals(List.of("照片0", "照片1", "照片2"),
				files(store.open(Viewer.reader("s", new Scope.Schools(Set.of(school.getId())), Sensitivity.SENSITIVE))));
		assertEquals(List.of(), files(store.open(Viewer.reader("a", Scope.NONE, Sensitivity.SENSITIVE))));
	}

	private static List<String> files(Session session) {
		return session.read(q -> q.<Attachment>all("Attachment").stream().map(Attachment::getName).sorted().toList());
	}

	@Test
	void theHistoryTellsOnlyOfWhatIsInScope() {
		Session teacher = teacher(Sensitivity.SENSITIVE);
		Commit mixed = office.change("李静转班", unit -> {
			unit.<Pupil>edit(type, mine.getId()).setGrade(5);
			unit.<Pupil>edit(type, other.getId()).setGrade(5);
		});
		Commit foreign = office.change("李静生病", unit -> unit.<Pupil>edit(type, other.getId()).setGrade(6));
		List<Commit> seen = teacher.commits(10);
		assertTrue(seen.stream().anyMatch(c -> c.seq() == mixed.seq()));
		assertTrue(seen.stream().noneMatch(c -> c.seq() == foreign.seq() || c.reason().contains("李静")), seen.toString());
		assertEquals(List.of(mine.getId()), teacher.changes(mixed.seq()).map(c -> c.recordId()).toList());
		assertEquals(List.of(), teacher.changes(foreign.seq()).toList());
		assertEquals(foreign.seq(), office.commits(1).getFirst().seq());
	}

	@Test
	void readingAloneChangesNothing() {
		Session reader = store.open(Viewer.reader("inspector", Scope.ALL, Sensitivity.SENSITIVE));
		refused(Permission.EDIT, () -> reader.change("add", unit -> unit.add(Fixture.pupil(school, "周强"))));
		refused(Permission.EDIT, () -> reader.change("edit", unit -> unit.<Pupil>edit(type, mine.getId()).setGrade(4)));
		refused(Permission.REMOVE, () -> reader.change("remove", unit -> unit.remove(mine)));
		refused(Permission.HISTORY, () -> reader.history(type, mine.getId()));
		refused(Permission.HISTORY, () -> reader.commits(1));
		refused(Permission.HISTORY, () -> reader.changes(1));
		refused(Permission.EDIT, () -> reader.revert(1, "undo"));
	}

	@Test
	void whatIsEverybodysIsNotEveryEditorsToChange() {
		Session clerk = store.open(new Viewer("clerk", Scope.ALL, Sensitivity.SENSITIVE, Set.of(Permission.EDIT)));
		RecordType schools = store.dictionary().type("School");
		refused(Permission.SETTINGS, () -> clerk.change("rename", unit -> unit.<School>edit(schools, school.getId()).setName("西河小学")));
		Session importer = store.open(new Viewer("clerk", Scope.ALL, Sensitivity.SENSITIVE, Set.of(Permission.EDIT, Permission.IMPORT)));
		Fixture.classGroup(importer, school, "三（9）班");
	}

	@Test
	void onesOwnStepIsUndoneWithoutFurtherRights() {
		Session clerk = store.open(new Viewer("clerk", Scope.ALL, Sensitivity.SENSITIVE, Set.of(Permission.EDIT)));
		Pupil pupil = Fixture.pupil(school, "周强");
		Commit added = clerk.change("add", unit -> unit.add(pupil));
		Commit undone = clerk.revert(added.seq(), "undo");
		assertTrue(clerk.load(type, pupil.getId()).isEmpty());
		clerk.revert(undone.seq(), "redo");
		refused(Permission.REMOVE, () -> clerk.change("remove", unit -> unit.remove(clerk.load(type, pupil.getId()).orElseThrow())));
		Commit other = office.change("grade", unit -> unit.<Pupil>edit(type, mine.getId()).setGrade(3));
		refused(Permission.HISTORY, () -> clerk.revert(other.seq(), "undo"));
	}

	@Test
	void anAdministratorSeesClassesAndNobodyInThem() {
		Session administrator = store.open(Viewer.unrestricted("admin", Scope.NONE, Sensitivity.PUBLIC));
		assertEquals(List.of(), names(administrator));
		assertTrue(administrator.load(store.dictionary().type("Person"), grandmother.getId()).isEmpty());
		assertTrue(administrator.load(type, mine.getId()).isEmpty());
		assertEquals(1, administrator.read(q -> q.all("School")).size());
		assertEquals(2, administrator.read(q -> q.all("ClassGroup")).size());
		refused(null, () -> administrator.change("add", unit -> unit.add(Fixture.pupil(school, "周强"))));
	}

	private static void refused(Permission needed, org.junit.jupiter.api.function.Executable step) {
		StoreException refused = assertThrows(StoreException.class, step);
		assertEquals(Reason.NOT_PERMITTED, refused.reason());
		assertTrue(needed == null || refused.getMessage().contains(needed.label(java.util.Locale.ENGLISH)), refused.getMessage());
	}

	private List<String> names(Session session) {
		return session.read(q -> q.dsl().select(q.table("Pupil").field("name")).from(q.table("Pupil").table()).fetch(0,
				String.class));
	}

	private List<String> column(Session session, String field) {
		return session.read(q -> q.dsl().select(q.table("Pupil").field(field)).from(q.table("Pupil").table()).fetch(0,
				String.class));
	}
}
