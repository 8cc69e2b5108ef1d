// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.School;
import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Workspace;
import org.shouwang.store.backup.BackupInfo;
import org.shouwang.store.backup.BackupPlan;
import org.shouwang.store.backup.BackupResult;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.backup.KeepRule;
import org.shouwang.store.backup.RestoreResult;
import org.shouwang.store.internal.KeyRotation;

class BackupTest {

	@TempDir
	private Path temp;
	private Path folder;
	private Path target;
	private DataKey key;
	private Workspace workspace;
	private Session session;
	private School school;
	private BackupService backups;

	@BeforeEach
	void make() throws IOException {
		folder = temp.resolve("w");
		target = Files.createDirectory(temp.resolve("stick"));
		key = Fixture.key();
		backups = Backups.service(Files.createDirectory(temp.resolve("tmp")));
		Fixture.workspaces().create(folder, DerbyEngine.ID, key, Fixture.EMPTY);
		open();
		school = Fixture.school(session);
		session.change("import", unit -> unit
				.addAll(IntStream.range(0, 500).mapToObj(i -> Fixture.pupil(school, "学生" + i))));
	}

	private void open() {
		workspace = Fixture.workspaces().open(folder, key);
		session = workspace.store().open(Fixture.OFFICE);
	}

	@AfterEach
	void close() {
		workspace.close();
		key.close();
	}

	private BackupResult backup() {
		return backups.backup(session, workspace, target, KeepRule.STANDARD, p -> { });
	}

	private RestoreResult restore(Path backup, Path place) {
		return backups.restore(backup, place, key, p -> { });
	}

	@Test
	void whatIsRestoredIsWhatWasBackedUp() throws IOException {
		Path photo = Backups.attachment(folder, 1, 300_000);
		BackupResult made = backup();
		session.change("later", unit -> unit.add(Fixture.pupil(school, "后来")));

		RestoreResult restored = restore(made.info().folder(), temp.resolve("again"));

		assertEquals(2, restored.commits());
		assertEquals(1, restored.attachments());
		assertEquals(-1, Files.mismatch(photo, temp.resolve("again").resolve(folder.relativize(photo))));
		try (Workspace again = Fixture.workspaces().open(temp.resolve("again"), key)) {
			Session reading = again.store().open(Fixture.OFFICE);
			assertEquals(500, reading.<Integer>read(q -> q.dsl().fetchCount(q.table("Pupil").table())));
			assertEquals(List.of(), again.store().verifyHistory());
			assertEquals(workspace.info(), again.info());
		}
	}

	@Test
	void aBackupMadeWhileOthersWriteIsOneCommittedState() throws Exception {
		AtomicBoolean stop = new AtomicBoolean();
		AtomicReference<Throwable> failed = new AtomicReference<>();
		Thread writer = Thread.ofPlatform().start(() -> {
			try {
				while (!stop.get()) {
					session.change("add", unit -> unit.addAll(IntStream.range(0, 20).mapToObj(i -> Fixture.pupil(school, "新生" + i))));
				}
			} catch (RuntimeException e) {
				failed.set(e);
			}
		});
		for (int i = 0; i < 3; i++) {
			BackupResult made = backup();
			RestoreResult restored = restore(made.info().folder(), temp.resolve("again" + i));
			assertEquals(made.commits(), restored.commits());
			try (Workspace again = Fixture.workspaces().open(temp.resolve("again" + i), key)) {
				Session reading = again.store().open(Fixture.OFFICE);
				int pupils = reading.<Integer>read(q -> q.dsl().fetchCount(q.table("Pupil").table()));
				assertEquals(500 + 20 * (made.commits() - 2), pupils);
			}
		}
		stop.set(true);
		writer.join();
		assertEquals(null, failed.get());
		assertTrue(session.commits(1).getFirst().seq() > 4, "the writer never wrote");
	}

	@Test
	void anAttachmentIsStoredOnceAndLookedAtEachTime() throws IOException {
		Backups.attachment(folder, 1, 100_000);
		assertEquals(1, backup().copied());
		Backups.attachment(folder, 2, 200_000);
		BackupResult second = backup();
		assertEquals(1, second.copied());
		assertEquals(1, second.reused());
		Path contents = second.info().folder().resolveSibling("contents");
		assertEquals(2, Backups.files(contents).size());

		// A copy that went bad under its good name is replaced by a good one.
		Path bad = Backups.files(contents).getFirst();
		byte[] bytes = Files.readAllBytes(bad);
		bytes[500] ^= 1;
		Files.write(bad, bytes);
		assertThrows(StoreException.class, () -> backups.drill(second.info().folder(), key, p -> { }));
		BackupResult third = backup();
		assertEquals(1, third.copied());
		assertEquals(1, third.reused());
		backups.drill(third.info().folder(), key, p -> { });
		backups.drill(second.info().folder(), key, p -> { });
	}

	@Test
	void theRuleDropsOldBackupsAndTheirContents() throws IOException {
		Path first = Backups.attachment(folder, 1, 50_000);
		Instant start = Instant.parse("2026-03-02T08:00:00Z");
		KeepRule two = new KeepRule(2, 0, 0, 0);
		for (int day = 0; day < 4; day++) {
			BackupService then = Backups.service(temp.resolve("tmp"), Clock.fixed(start.plus(Duration.ofDays(day)), ZoneOffset.UTC));
			BackupResult made = then.backup(session, workspace, target, two, p -> { });
			assertEquals(day < 2 ? 0 : 1, made.removed().size());
			if (day == 1) {
				Files.delete(first);
				Backups.attachment(folder, 2, 50_000);
			}
		}
		List<BackupInfo> left = backups.list(target, workspace.info().id());
		assertEquals(List.of("20260305-080000", "20260304-080000"), left.stream().map(b -> b.folder().getFileName().toString()).toList());
		assertEquals(1, Backups.files(left.getFirst().folder().resolveSibling("contents")).size());
		left.forEach(b -> backups.drill(b.folder(), key, p -> { }));
	}

	@Test
	void aClockSetBackLosesNoFreshBackup() {
		KeepRule one = new KeepRule(1, 0, 0, 0);
		BackupResult first = backups.backup(session, workspace, target, one, p -> { });
		BackupService before = Backups.service(temp.resolve("tmp"), Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC));
		BackupResult second = before.backup(session, workspace, target, one, p -> { });
		assertTrue(Files.exists(second.info().folder()));
		assertTrue(Files.exists(first.info().folder()));
	}

	@Test
	void everyFileThatIsMissingCutOffOrAlteredIsNamed() throws IOException {
		Backups.attachment(folder, 1, 100_000);
		Path backup = backup().info().folder();
		List<Path> files = Backups.files(backup);
		for (int i = 0; i < files.size(); i++) {
			byte[] good = Files.readAllBytes(files.get(i));
			damage(files.get(i), good, i % 3);
			assertRefused(backup, backup.relativize(files.get(i)).toString());
			Files.write(files.get(i), good);
		}
		backups.drill(backup, key, p -> { });
	}

	private static void damage(Path file, byte[] good, int kind) throws IOException {
		if (kind == 0 || good.length == 0) {
			Files.delete(file);
		} else if (kind == 1) {
			Files.write(file, Arrays.copyOf(good, good.length / 2));
		} else {
			byte[] altered = good.clone();
			altered[good.length / 2] ^= 1;
			Files.write(file, altered);
		}
	}

	private void assertRefused(Path backup, String name) throws IOException {
		Path place = temp.resolve("again");
		StoreException refused = assertThrows(StoreException.class, () -> restore(backup, place));
		assertEquals(4, refused.exitStatus(), refused::getMessage);
		assertTrue(name.equals("manifest.json") || refused.getMessage().contains(name), () -> name + ": " + refused.getMessage());
		assertFalse(Files.exists(place));
		assertEquals(List.of("stick", "tmp", "w"), Backups.names(temp));
	}

	@Test
	void anAlteredListIsFoundOutWhateverItSays() throws IOException {
		Path manifest = backup().info().folder().resolve("manifest.json");
		String text = Files.readString(manifest);
		for (String altered : List.of(text.replaceFirst("\"made\" : \"20", "\"made\" : \"21"),
				text.replaceFirst("\"core\" : \\d+", "\"core\" : 0"), text.replaceFirst("db/seg0", "../seg0"))) {
			assertNotEquals(text, altered);
			Files.writeString(manifest, altered);
			StoreException refused = assertThrows(StoreException.class, () -> restore(manifest.getParent(), temp.resolve("again")));
			assertTrue(List.of(Reason.ALTERED_BACKUP, Reason.DAMAGED_BACKUP).contains(refused.reason()), refused::getMessage);
		}
		assertFalse(Files.exists(temp.resolve("again")));
	}

	@Test
	void anotherKeyOpensNoBackup() {
		Path backup = backup().info().folder();
		try (DataKey other = Fixture.key()) {
			StoreException refused = assertThrows(StoreException.class,
					() -> backups.restore(backup, temp.resolve("again"), other, p -> { }));
			assertEquals(Reason.ALTERED_BACKUP, refused.reason());
		}
	}

	@Test
	void overANewerWorkspaceNothingIsRestored() throws IOException {
		Path backup = backup().info().folder();
		session.change("later", unit -> unit.add(Fixture.pupil(school, "后来")));
		workspace.close();
		Map<String, Integer> before = Fixture.contents(folder);
		StoreException refused = assertThrows(StoreException.class, () -> restore(backup, folder));
		assertEquals(Reason.OVER_NEWER_WORKSPACE, refused.reason());
		assertEquals(3, refused.exitStatus());
		assertEquals(before, Fixture.contents(folder));
		Files.createDirectory(temp.resolve("occupied"));
		Files.writeString(temp.resolve("occupied/letter.txt"), "letter");
		assertEquals(Reason.ALREADY_A_WORKSPACE,
				assertThrows(StoreException.class, () -> restore(backup, temp.resolve("occupied"))).reason());
		open();
	}

	@Test
	void aBackupIsNotWorkedIn() {
		Path backup = backup().info().folder();
		assertEquals(Reason.BACKUP_NOT_OPENED,
				assertThrows(StoreException.class, () -> Fixture.workspaces().open(backup, key)).reason());
		backups.drill(backup, key, p -> { });
	}

	@Test
	void aTargetThatIsNotThereOrInsideIsSaid() {
		assertEquals(Reason.BACKUP_TARGET_MISSING, assertThrows(StoreException.class,
				() -> backups.backup(session, workspace, temp.resolve("unplugged"), KeepRule.STANDARD, p -> { })).reason());
		assertEquals(Reason.BACKUP_INSIDE, assertThrows(StoreException.class,
				() -> backups.backup(session, workspace, folder.resolve("attachments"), KeepRule.STANDARD, p -> { })).reason());
		assertEquals(Reason.NO_BACKUP, assertThrows(StoreException.class, () -> backups.newest(target)).reason());
		assertFalse(backups.diary(folder).last().orElseThrow().good());
	}

	@Test
	void aBackupThatIsEndedLeavesNothing() throws IOException {
		Backups.attachment(folder, 1, 2_000_000);
		Path good = backup().info().folder();
		List<Path> before = Backups.files(target);
		Backups.attachment(folder, 2, 2_000_000);
		assertThrows(CancellationException.class, () -> backups.backup(session, workspace, target, KeepRule.STANDARD, p -> {
			throw new CancellationException();
		}));
		assertEquals(before, Backups.files(target).stream().filter(f -> before.contains(f)).toList());
		assertEquals(good, backups.newest(target).folder());
		backups.drill(good, key, p -> { });
	}

	@Test
	void aDrillLeavesNothingAndClearsWhatAKilledOneLeft() throws IOException {
		Path tmp = temp.resolve("tmp");
		Files.createDirectories(tmp.resolve("shouwang-drill-123/db"));
		Files.writeString(tmp.resolve("shouwang-drill-123/db/half"), "half");
		RestoreResult proven = backups.drill(backup().info().folder(), key, p -> { });
		assertTrue(proven.rows() > 1000, () -> "rows " + proven.rows());
		assertEquals(List.of(), Backups.names(tmp));
	}

	@Test
	void theDiaryRemembersPlanAndOutcome() {
		BackupPlan plan = new BackupPlan(target, 12, true, new KeepRule(2, 3, 4, 5));
		backups.plan(session, folder, plan);
		BackupResult made = backup();
		var diary = backups.diary(folder);
		assertEquals(plan, diary.plan().orElseThrow());
		assertEquals(made.info().folder(), diary.last().orElseThrow().folder());
		assertTrue(diary.last().orElseThrow().good());
		assertFalse(Files.exists(made.info().folder().resolve("backup.json")));
	}

	@Test
	void onlyTheWorkspacesIdTellsItsBackupsApart() {
		BackupInfo made = backup().info();
		assertEquals(List.of(made), backups.list(target, workspace.info().id()));
		assertEquals(List.of(), backups.list(target, "0190c1c1-0000-7000-8000-000000000000"));
		assertEquals(made.folder(), backups.newest(target).folder());
		assertEquals(made.folder(), backups.newest(made.folder().getParent()).folder());
		assertEquals(made.folder(), backups.newest(made.folder()).folder());
	}

	@Test
	void sealedDatabasesComeAlongClosedAndWhole() throws IOException {
		Path sealed = folder.resolve("sealed").resolve("notes");
		try (DataKey own = Fixture.key()) {
			Fixture.workspaces().create(sealed, DerbyEngine.ID, own, Fixture.EMPTY);
			try (Workspace notes = Fixture.workspaces().open(sealed, own)) {
				Fixture.school(notes.store().open(Fixture.OFFICE));
				assertEquals(Reason.SEALED_OPEN, assertThrows(StoreException.class, this::backup).reason());
			}
			Path backup = backup().info().folder();
			backups.drill(backup, key, p -> { });
			restore(backup, temp.resolve("again"));
			try (Workspace notes = Fixture.workspaces().open(temp.resolve("again/sealed/notes"), own)) {
				Session reading = notes.store().open(Fixture.OFFICE);
				assertEquals(1, reading.<School>read(q -> q.<School>all("School").getFirst()).getVersion());
				assertEquals(List.of(), notes.store().verify(VerifyProgress.NONE).findings());
			}
			Path grants = Backups.files(backup.resolve("sealed")).getLast();
			Files.write(grants, new byte[] { 1 });
			assertEquals(Reason.DAMAGED_BACKUP,
					assertThrows(StoreException.class, () -> backups.drill(backup, key, p -> { })).reason());
		}
	}

	@Test
	void whileAKeyIsHalfChangedNothingIsBackedUp() throws IOException {
		Path mark = Files.createDirectories(folder.resolve("sealed/notes")).resolve(KeyRotation.MARK);
		Files.writeString(mark, "{}");
		assertEquals(Reason.UNFINISHED_ROTATION, assertThrows(StoreException.class, this::backup).reason());
		assertEquals(List.of(), backups.list(target, workspace.info().id()));
		Files.delete(mark);
		backup();
	}
}
