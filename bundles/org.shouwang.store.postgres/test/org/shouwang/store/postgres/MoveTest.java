// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.Sex;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Commit;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.DataKey;
import org.shouwang.store.Moved;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Workspace;
import org.shouwang.store.Workspaces;
import org.shouwang.store.contract.Fixture;
import org.shouwang.store.contract.TheEngine;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.store.engine.Login;

/** From Derby to PostgreSQL and back: nothing is lost, nothing is half done. */
@Timeout(180)
class MoveTest {

	private static final TheEngine ENGINE = (TheEngine) Fixture.ENGINE;

	private final Workspaces workspaces = new Workspaces(List.of(new DerbyEngine(), new PostgresEngine()), List.of(new CoreSchema()));
	@TempDir
	private Path temp;
	private DataKey key;
	private Path files;
	private String pupilId;
	private String formerId;

	@BeforeEach
	void make() throws IOException {
		key = Fixture.key();
		files = temp.resolve("files");
		workspaces.create(files, DerbyEngine.ID, key, Fixture.EMPTY);
		Files.writeString(files.resolve("keyring.json"), "{\"wrapped\": true}");
		Files.createDirectories(files.resolve("attachments"));
		Files.write(files.resolve("attachments/abcd"), new byte[] { 1, 2, 3 });
		try (Workspace workspace = workspaces.open(files, key)) {
			fill(workspace.store().open(Fixture.OFFICE), workspace.store().dictionary().type("Pupil"));
		}
	}

	private void fill(Session session, RecordType type) {
		School school = Fixture.school(session);
		var group = Fixture.classGroup(session, school, "三（2）班");
		session.change("import", unit -> unit.addAll(IntStream.range(0, 300).mapToObj(i -> {
			Pupil pupil = Fixture.pupil(school, "学生𠮷" + i);
			pupil.setClassGroup(group.getId());
			pupil.setBorn(LocalDate.of(1940 + i % 80, 1 + i % 12, 1 + i % 28));
			pupil.setSex(i % 2 == 0 ? Sex.MALE : Sex.UNKNOWN);
			pupil.setRemarks(i % 3 == 0 ? " Leerzeichen am Ende \t\n\"'\\ " : null);
			return pupil;
		})));
		Pupil pupil = Fixture.pupil(school, "王小明");
		session.change("add", unit -> unit.add(pupil));
		pupilId = pupil.getId();
		session.change("remarks", unit -> unit.<Pupil>edit(type, pupilId).setRemarks("很长的备注。".repeat(600)));
		Commit gone = session.change("gone", unit -> unit.remove(session.<Pupil>load(type, pupilId).orElseThrow()));
		session.revert(gone.seq(), "back");
		Pupil twice = Fixture.pupil(school, "王小明");
		session.change("add", unit -> unit.add(twice));
		session.merge(session.merging(type, pupilId, twice.getId()).taking(Set.of()), "entered twice");
		formerId = twice.getId();
	}

	@AfterEach
	void clear() {
		key.close();
	}

	private Moved toServer(Path target, String database) {
		try (Workspace workspace = workspaces.open(files, key); Login owner = ENGINE.owner()) {
			return workspace.moveTo(workspace.store().open(Fixture.OFFICE), target, Optional.of(ENGINE.address(database, owner)), rows -> { });
		}
	}

	@Test
	void thereAndBackNothingIsLost() throws IOException {
		List<Commit> before;
		try (Workspace workspace = workspaces.open(files, key)) {
			before = workspace.store().open(Fixture.OFFICE).commits(100);
		}
		Path server = temp.resolve("server");
		Moved there = toServer(server, ENGINE.server().newDatabase());
		assertEquals(before.size(), there.commits());
		assertTrue(there.rows() > 600);
		Moved back;
		try (Workspace workspace = workspaces.open(server, key)) {
			assertEquals("postgres", workspace.info().engine());
			assertEquals(before, workspace.store().open(Fixture.OFFICE).commits(100));
			assertEquals(List.of(), workspace.store().verifyHistory());
			back = workspace.moveTo(workspace.store().open(Fixture.OFFICE), temp.resolve("back"), Optional.empty(), rows -> { });
		}
		assertEquals(List.of(there.tables(), there.rows(), there.commits()), List.of(back.tables(), back.rows(), back.commits()));
		try (Workspace workspace = workspaces.open(back.folder(), key)) {
			Session session = workspace.store().open(Fixture.OFFICE);
			assertEquals(before, session.commits(100));
			assertEquals(List.of(), workspace.store().verifyHistory());
			RecordType type = workspace.store().dictionary().type("Pupil");
			assertEquals("很长的备注。".repeat(600), session.<Pupil>load(type, pupilId).orElseThrow().getRemarks());
			assertEquals(Optional.of(pupilId), session.current(type, formerId));
			session.change("goes on", unit -> unit.<Pupil>edit(type, pupilId).setName("王晓明"));
		}
		assertEquals("{\"wrapped\": true}", Files.readString(back.folder().resolve("keyring.json")));
		assertArrayEquals(new byte[] { 1, 2, 3 }, Files.readAllBytes(back.folder().resolve("attachments/abcd")));
	}

	@Test
	void theSourceStaysWholeAndIsNotOpenedByMistake() throws IOException {
		Map<String, Integer> before = Fixture.contents(files.resolve("attachments"));
		toServer(temp.resolve("server"), ENGINE.server().newDatabase());
		StoreException refused = assertThrows(StoreException.class, () -> workspaces.open(files, key));
		assertEquals(Reason.MOVED_AWAY, refused.reason());
		assertEquals(3, refused.exitStatus());
		assertEquals(before, Fixture.contents(files.resolve("attachments")));
		Files.delete(files.resolve("moved.json"));
		try (Workspace workspace = workspaces.open(files, key)) {
			assertEquals(List.of(), workspace.store().verifyHistory());
		}
	}

	@Test
	void whoStillWorksOnTheServerCanWriteNoMore() {
		Path server = temp.resolve("server");
		toServer(server, ENGINE.server().newDatabase());
		try (Workspace workspace = workspaces.open(server, key)) {
			workspace.moveTo(workspace.store().open(Fixture.OFFICE), temp.resolve("back"), Optional.empty(), rows -> { });
			StoreException refused = assertThrows(StoreException.class,
					() -> Fixture.school(workspace.store().open(Fixture.OFFICE)));
			assertEquals(Reason.NOT_PERMITTED, refused.reason());
		}
	}

	@Test
	void anOccupiedDatabaseIsRefusedAndNothingIsMade() {
		String database = ENGINE.server().newDatabase();
		ENGINE.server().sql(database, "CREATE TABLE somebody_elses (id int)");
		StoreException refused = assertThrows(StoreException.class, () -> toServer(temp.resolve("server"), database));
		assertEquals(Reason.SERVER_IN_USE, refused.reason());
		assertNothingHappened(temp.resolve("server"));
	}

	/** Killed while copying: the next attempt takes the same database. */
	@Test
	void aMoveThatFailsHalfWayIsDoneAgainInTheSameDatabase() {
		String database = ENGINE.server().newDatabase();
		Path target = temp.resolve("server");
		ENGINE.server().sql(database, "CREATE OR REPLACE FUNCTION public.stop() RETURNS event_trigger LANGUAGE plpgsql AS"
				+ " $$ BEGIN IF current_query() LIKE '%core.guardianship%' THEN RAISE EXCEPTION 'stopped'; END IF; END $$",
				"CREATE EVENT TRIGGER stop ON ddl_command_start EXECUTE FUNCTION public.stop()");
		assertThrows(StoreException.class, () -> toServer(target, database));
		assertNothingHappened(target);
		ENGINE.server().sql(database, "DROP EVENT TRIGGER stop");
		assertTrue(toServer(target, database).rows() > 600);
	}

	/** More rows than are copied before progress is told, so that the server can go in the middle. */
	private void manyMore() {
		try (Workspace workspace = workspaces.open(files, key)) {
			Session session = workspace.store().open(Fixture.OFFICE);
			School school = Fixture.school(session);
			session.change("import", unit -> unit.addAll(IntStream.range(0, 3000).mapToObj(i -> Fixture.pupil(school, "学生" + i))));
		}
	}

	/** The server crashes in the middle and stays away for longer than anybody waits: the workspace goes on as if nothing had been. */
	@Test
	void aServerThatGoesAwayWhileItIsFilledLeavesTheSourceAsItWas() throws IOException {
		manyMore();
		String database = ENGINE.server().newDatabase();
		Path target = temp.resolve("server");
		try (Workspace workspace = workspaces.open(files, key); Login owner = ENGINE.owner()) {
			StoreException refused = assertThrows(StoreException.class,
					() -> workspace.moveTo(workspace.store().open(Fixture.OFFICE), target,
							Optional.of(ENGINE.address(database, owner)), rows -> crashOnce()));
			assertEquals(Reason.SERVER_UNREACHABLE, refused.reason());
		} finally {
			ENGINE.server().start();
		}
		assertNothingHappened(target);
		assertTrue(toServer(target, database).rows() > 6000, "the next attempt clears what the first one left");
	}

	/** The same on the way back: the server's workspace is whole when it is there again, and no half folder stays. */
	@Test
	void aServerThatGoesAwayWhileItIsReadStaysTheOneThatCounts() throws IOException {
		manyMore();
		Path server = temp.resolve("server");
		toServer(server, ENGINE.server().newDatabase());
		Path back = temp.resolve("back");
		try (Workspace workspace = workspaces.open(server, key)) {
			assertThrows(StoreException.class,
					() -> workspace.moveTo(workspace.store().open(Fixture.OFFICE), back, Optional.empty(), rows -> crashOnce()));
		} finally {
			ENGINE.server().start();
		}
		assertFalse(Files.exists(back));
		try (Workspace workspace = workspaces.open(server, key)) {
			assertEquals(List.of(), workspace.store().verifyHistory());
			Fixture.school(workspace.store().open(Fixture.OFFICE));
			assertTrue(workspace.moveTo(workspace.store().open(Fixture.OFFICE), back, Optional.empty(), rows -> { }).rows() > 6000);
		}
	}

	private static void crashOnce() {
		if (ENGINE.server().isRunning()) {
			ENGINE.server().crash();
		}
	}

	private void assertNothingHappened(Path target) {
		assertFalse(Files.exists(target));
		try (Workspace workspace = workspaces.open(files, key)) {
			assertEquals(List.of(), workspace.store().verifyHistory());
		}
	}
}
