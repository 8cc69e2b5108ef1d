// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.AccessSchema;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.access.internal.QuickKeys;
import org.shouwang.model.Attachment;
import org.shouwang.model.School;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.store.backup.BackupResult;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.backup.KeepRule;
import org.shouwang.store.backup.RestoreResult;
import org.shouwang.store.contract.Fixture;
import org.shouwang.store.contract.TheEngine;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.store.engine.Engine;
import org.shouwang.store.engine.Login;
import org.shouwang.store.internal.backup.BackupServiceImpl;

/** A backup of a workspace on a server needs no server to be opened. */
@Timeout(180)
class ServerBackupTest {

	private static final TheEngine ENGINE = (TheEngine) Fixture.ENGINE;
	private static final String PASSWORD = "竹林 daily 8";
	private static final List<SchemaContribution> MODULES = List.of(new CoreSchema(), new AccessSchema());
	private static final List<Engine> BOTH = List.of(new DerbyEngine(), new PostgresEngine());

	private final WorkspaceService service = QuickKeys.workspaces(BOTH, MODULES);
	@TempDir
	private Path temp;
	private Path stick;
	private BackupService backups;

	@BeforeEach
	void make() throws IOException {
		stick = Files.createDirectory(temp.resolve("stick"));
		backups = new BackupServiceImpl(BOTH, MODULES, Clock.systemUTC(), "test", Files.createDirectory(temp.resolve("drills")));
		try (Login owner = ENGINE.owner()) {
			service.create(temp.resolve("w"), ENGINE.address(ENGINE.server().newDatabase(), owner), "东河中心小学", "office",
					PASSWORD.toCharArray()).close();
		}
	}

	private SignedIn open(Path folder) {
		return service.open(folder, "office", PASSWORD.toCharArray());
	}

	private BackupResult backUp(SignedIn office) {
		return backups.backup(office.session(), office.workspace(), stick, KeepRule.parse("9,9,9,9"), done -> { });
	}

	@Test
	void itIsProvenRestoredAndOpenedWithoutTheServer() throws IOException {
		byte[] content = new byte[2_500_000];
		new Random(3).nextBytes(content);
		Attachment photo;
		BackupResult first;
		BackupResult second;
		try (SignedIn office = open(temp.resolve("w"))) {
			School school = Fixture.school(office.session());
			office.session().change("add", unit -> unit.add(Fixture.pupil(school, "王小明")));
			photo = office.workspace().attachments(office.session()).add(new AttachmentDraft("School", school.getId(), "照片.jpg", null),
					new ByteArrayInputStream(content));
			first = backUp(office);
			Fixture.school(office.session());
			second = backUp(office);
		}
		assertEquals(List.of(1, 0, 0, 1), List.of(first.copied(), first.reused(), second.copied(), second.reused()));
		Path backup = second.info().folder();
		assertNothingReadable(stick);
		assertEquals(1, service.<RestoreResult>unlock(backup, "office", PASSWORD.toCharArray(),
				key -> backups.drill(backup, key, done -> { })).attachments());
		Path restored = temp.resolve("restored");
		service.unlock(backup, "office", PASSWORD.toCharArray(), key -> backups.restore(backup, restored, key, done -> { }));
		WorkspaceService offline = QuickKeys.workspaces(List.of(new DerbyEngine()), MODULES);
		try (SignedIn office = offline.open(restored, "office", PASSWORD.toCharArray());
				var in = office.workspace().attachments(office.session()).open(photo.getId())) {
			assertEquals("derby", office.workspace().info().engine());
			assertArrayEquals(content, in.readAllBytes());
			assertTrue(office.workspace().verify(office.session(), VerifyProgress.NONE).isClean());
			assertEquals(second.commits(), office.session().commits(1).getFirst().seq());
			assertEquals(1, office.session().<Integer>read(q -> q.dsl().fetchCount(q.table("Pupil").table())));
		}
	}

	/** The way back onto a server is the same as for every other workspace. */
	@Test
	void whatWasRestoredMovesToAServerAgain() {
		Path backup;
		try (SignedIn office = open(temp.resolve("w"))) {
			Fixture.school(office.session());
			backup = backUp(office).info().folder();
		}
		Path restored = temp.resolve("restored");
		service.unlock(backup, "office", PASSWORD.toCharArray(), key -> backups.restore(backup, restored, key, done -> { }));
		Path again = temp.resolve("again");
		try (SignedIn office = open(restored); Login owner = ENGINE.owner()) {
			office.workspace().moveTo(office.session(), again, java.util.Optional.of(ENGINE.address(ENGINE.server().newDatabase(), owner)), rows -> { });
		}
		try (SignedIn office = open(again)) {
			assertEquals("postgres", office.workspace().info().engine());
			assertEquals(List.of(), office.store().verifyHistory());
		}
	}

	@Test
	void aBackupIsNotRestoredOverTheWorkspaceOfTheServer() {
		try (SignedIn office = open(temp.resolve("w"))) {
			Path backup = backUp(office).info().folder();
			StoreException refused = assertThrows(StoreException.class, () -> service.unlock(backup, "office", PASSWORD.toCharArray(),
					key -> backups.restore(backup, temp.resolve("w"), key, done -> { })));
			assertEquals(Reason.ALREADY_A_WORKSPACE, refused.reason());
		}
	}

	private static void assertNothingReadable(Path folder) throws IOException {
		byte[] name = "王小明".getBytes(StandardCharsets.UTF_8);
		byte[] school = "东河中心小学".getBytes(StandardCharsets.UTF_8);
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
				assertFalse(bytes.contains(new String(name, StandardCharsets.ISO_8859_1)), file::toString);
				assertFalse(bytes.contains(new String(school, StandardCharsets.ISO_8859_1)), file::toString);
			}
		}
	}
}
