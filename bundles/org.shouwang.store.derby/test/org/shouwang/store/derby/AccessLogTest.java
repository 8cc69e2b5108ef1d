// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Access;
import org.shouwang.store.Access.Kind;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.Ids;
import org.shouwang.store.Permission;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspaces;
import org.shouwang.store.contract.Fixture;

/** Who reads what is sensitive is written down before it is read, and a broken glass closes again. */
class AccessLogTest {

	private final Hands clock = new Hands();
	private Store store;
	private Session office;
	private RecordType type;
	private Pupil pupil;

	/** A clock that is set by hand. */
	private static final class Hands extends Clock {
		private Instant now = Instant.parse("2026-03-02T08:00:00Z");

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return now;
		}
	}

	@BeforeEach
	void open() {
		store = new Workspaces(List.of(new DerbyEngine()), List.of(new CoreSchema()), clock, new Ids()).inMemory(DerbyEngine.ID);
		office = store.open(Fixture.OFFICE);
		type = store.dictionary().type("Pupil");
		School school = Fixture.school(office);
		pupil = Fixture.pupil(school, "王小明");
		office.change("add", unit -> unit.add(pupil));
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static void refused(Reason reason, Executable step) {
		assertEquals(reason, assertThrows(StoreException.class, step).reason());
	}

	@Test
	void aRecordThatIsOpenedLeavesALine() {
		office.load(type, pupil.getId());
		Access line = office.accessLog(10).getFirst();
		assertEquals(new Access(1, clock.now, "office", Kind.RECORD, List.of("Pupil"), pupil.getId(), List.of("Pupil.phone"), 1, ""), line);
		assertEquals(List.of(), store.verifyHistory());
	}

	@Test
	void aQueryLeavesALineWithItsRowsAndItsPurpose() {
		office.withPurpose("家庭联系卡").read(q -> q.dsl().select(q.table("Pupil").field("phone"), q.table("Pupil").field("name"))
				.from(q.table("Pupil").table()).fetch());
		Access line = office.accessLog(10).getFirst();
		assertEquals(List.of(Kind.QUERY, List.of("Pupil.phone"), 1L, "家庭联系卡"),
				List.of(line.kind(), line.fields(), line.rows(), line.purpose()));
	}

	@Test
	void whatIsMaskedOrOnlyCountedLeavesNone() {
		Session masked = store.open(Viewer.unrestricted("teacher", Scope.ALL, Sensitivity.INTERNAL));
		masked.load(type, pupil.getId());
		masked.read(q -> q.dsl().select(q.table("Pupil").field("phone")).from(q.table("Pupil").table()).fetch());
		office.read(q -> q.dsl().fetchCount(q.dsl().select(q.table("Pupil").id()).from(q.table("Pupil").table())
				.where(q.table("Pupil").isStated("phone"))));
		office.read(q -> q.all("School"));
		assertEquals(List.of(), office.accessLog(10));
	}

	@Test
	void readersAtOnceLoseNoLine() throws Exception {
		int readers = 8;
		int each = 25;
		try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
			for (int i = 0; i < readers; i++) {
				threads.submit(() -> {
					for (int n = 0; n < each; n++) {
						office.load(type, pupil.getId());
					}
				});
			}
		}
		List<Access> lines = office.accessLog(1000);
		assertEquals(readers * each, lines.size());
		assertEquals(readers * each, lines.getFirst().seq());
		assertEquals(List.of(), store.verifyHistory());
	}

	@Test
	void theLogIsForThoseWhoAudit() {
		Session teacher = store.open(Viewer.reader("teacher", Scope.ALL, Sensitivity.SENSITIVE));
		refused(Reason.NOT_PERMITTED, () -> teacher.accessLog(1));
		refused(Reason.NOT_PERMITTED, () -> office.read(q -> q.dsl().fetch("select * from store.access_log")));
	}

	@Test
	void aBrokenGlassIsLoggedAndClosesAgain() {
		Session helper = store.open(new Viewer("helper", Scope.NONE, Sensitivity.PUBLIC, Set.of(Permission.BREAK_GLASS)));
		assertTrue(helper.load(type, pupil.getId()).isEmpty());
		refused(Reason.GLASS_REASON, () -> helper.breakGlass(" "));
		Session glass = helper.breakGlass("孩子走失，找家长");
		assertEquals("13800131234", glass.<Pupil>load(type, pupil.getId()).orElseThrow().getPhone());
		glass.read(q -> q.all("School"));
		refused(Reason.NOT_PERMITTED, () -> glass.change("edit", unit -> unit.<Pupil>edit(type, pupil.getId()).setGrade(4)));
		clock.now = clock.now.plus(Duration.ofMinutes(30));
		refused(Reason.GLASS_CLOSED, () -> glass.load(type, pupil.getId()));
		refused(Reason.GLASS_CLOSED, () -> glass.withPurpose("more").read(q -> q.all("School")));
		List<Access> lines = office.accessLog(10);
		assertEquals(List.of(Kind.THROUGH, Kind.THROUGH, Kind.GLASS), lines.stream().map(Access::kind).toList());
		assertTrue(lines.stream().allMatch(l -> l.account().equals("helper") && l.purpose().equals("孩子走失，找家长")));
	}

	@Test
	void nobodyBreaksTheGlassWithoutLeave() {
		Session teacher = store.open(Viewer.reader("teacher", Scope.NONE, Sensitivity.PUBLIC));
		refused(Reason.NOT_PERMITTED, () -> teacher.breakGlass("neugier"));
		assertEquals(List.of(), office.accessLog(10));
	}
}
