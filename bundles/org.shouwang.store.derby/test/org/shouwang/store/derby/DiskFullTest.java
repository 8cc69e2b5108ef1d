// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.School;
import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Workspace;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.store.attachments.Attachments;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.backup.KeepRule;

/** A really full disk: a small one in memory, where the machine lets us mount it. */
class DiskFullTest {

	@TempDir
	private Path temp;
	private Path disk;
	private DataKey key;

	private static boolean run(String... command) throws IOException, InterruptedException {
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
				.waitFor() == 0;
	}

	@BeforeEach
	void mount() throws Exception {
		disk = Files.createDirectory(temp.resolve("disk"));
		key = Fixture.key();
		boolean mounted = System.getProperty("os.name").equals("Linux")
				&& run("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", disk.toString());
		assumeTrue(mounted, "skipped: this account may not mount a small disk (needs root on Linux)");
	}

	@AfterEach
	void unmount() throws Exception {
		if (!run("umount", disk.toString())) {
			run("umount", "-l", disk.toString());
		}
	}

	private void fill(int freeBytes) throws IOException {
		long size = Files.getFileStore(disk).getUsableSpace() - freeBytes;
		Files.write(disk.resolve("filler"), new byte[(int) Math.max(0, size)]);
	}

	@Test
	void makingAWorkspaceOnAFullDiskLeavesNothing() throws IOException {
		for (int free : new int[] { 0, 40_000, 1_000_000, 3_000_000 }) {
			fill(free);
			StoreException refused = assertThrows(StoreException.class,
					() -> Fixture.workspaces().create(disk.resolve("w"), DerbyEngine.ID, key, Fixture.EMPTY));
			assertEquals(Reason.DISK_FULL, refused.reason(), () -> free + ": " + refused);
			assertEquals(4, refused.exitStatus());
			try (Stream<Path> list = Files.list(disk)) {
				assertEquals(List.of("filler"), list.map(path -> path.getFileName().toString()).toList());
			}
			Files.delete(disk.resolve("filler"));
		}
	}

	@Test
	void anImportThatFillsTheDiskChangesNothing() throws IOException {
		Path folder = disk.resolve("w");
		Fixture.workspaces().create(folder, DerbyEngine.ID, key, Fixture.EMPTY);
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			Session session = workspace.store().open(Fixture.OFFICE);
			School school = Fixture.school(session);
			fill(2_000_000);
			StoreException failed = assertThrows(StoreException.class, () -> session.change("import", unit -> unit
					.addAll(IntStream.range(0, 40_000).mapToObj(i -> Fixture.pupil(school, "学生" + i)))));
			assertEquals(Reason.DISK_FULL, failed.reason(), failed::toString);
		}
		Files.delete(disk.resolve("filler"));
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			Session session = workspace.store().open(Fixture.OFFICE);
			assertEquals(0, session.<Integer>read(q -> q.dsl().fetchCount(q.table("Pupil").table())));
			assertEquals(1, session.<Integer>read(q -> q.dsl().fetchCount(q.table("School").table())));
			assertEquals(List.of(), workspace.store().verifyHistory());
			assertTrue(session.commits(10).size() == 1);
		}
	}

	@Test
	void aBackupThatFillsTheStickLeavesTheOldOnesAndNothingElse() throws IOException {
		BackupService backups = Backups.service(temp);
		Path folder = temp.resolve("w");
		Fixture.workspaces().create(folder, DerbyEngine.ID, key, Fixture.EMPTY);
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			Fixture.school(workspace.store().open(Fixture.OFFICE));
			Path good = backups.backup(workspace.store().open(Fixture.OFFICE), workspace, disk, KeepRule.STANDARD, p -> { }).info().folder();
			Backups.attachment(folder, 1, 1_000_000);
			Map<String, Integer> before = Fixture.contents(good.getParent());
			for (int free : new int[] { 0, 40_000, 1_000_000, 3_000_000 }) {
				fill(free);
				StoreException failed = assertThrows(StoreException.class,
						() -> backups.backup(workspace.store().open(Fixture.OFFICE), workspace, disk, KeepRule.STANDARD, p -> { }));
				assertEquals(Reason.DISK_FULL, failed.reason(), () -> free + ": " + failed);
				Map<String, Integer> after = Fixture.contents(good.getParent());
				after.keySet().removeIf(name -> name.startsWith("contents/"));
				assertEquals(before, after);
				Files.delete(disk.resolve("filler"));
			}
			backups.drill(good, key, p -> { });
			Path whole = backups.backup(workspace.store().open(Fixture.OFFICE), workspace, disk, KeepRule.STANDARD, p -> { }).info().folder();
			backups.drill(whole, key, p -> { });
			assertEquals(List.of(), workspace.store().verifyHistory());
		}
	}

	@Test
	void aRestoreThatFillsTheDiskLeavesNothing() throws IOException {
		BackupService backups = Backups.service(temp);
		Path folder = temp.resolve("w");
		Path stick = Files.createDirectory(temp.resolve("stick"));
		Fixture.workspaces().create(folder, DerbyEngine.ID, key, Fixture.EMPTY);
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			Fixture.school(workspace.store().open(Fixture.OFFICE));
			Backups.attachment(folder, 1, 1_000_000);
			Path good = backups.backup(workspace.store().open(Fixture.OFFICE), workspace, stick, KeepRule.STANDARD, p -> { }).info().folder();
			for (int free : new int[] { 0, 40_000, 1_000_000, 2_000_000 }) {
				fill(free);
				StoreException failed = assertThrows(StoreException.class,
						() -> backups.restore(good, disk.resolve("again"), key, p -> { }));
				assertEquals(Reason.DISK_FULL, failed.reason(), () -> free + ": " + failed);
				assertEquals(List.of("filler"), Backups.names(disk));
				Files.delete(disk.resolve("filler"));
			}
			backups.restore(good, disk.resolve("again"), key, p -> { });
		}
	}

	@Test
	void anAttachmentThatFillsTheDiskLeavesNothing() throws IOException {
		Path folder = disk.resolve("w");
		Fixture.workspaces().create(folder, DerbyEngine.ID, key, Fixture.EMPTY);
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			Session session = workspace.store().open(Fixture.OFFICE);
			School school = Fixture.school(session);
			Attachments attachments = workspace.attachments(session);
			AttachmentDraft film = new AttachmentDraft("School", school.getId(), "film.mp4", null);
			for (int free : new int[] { 0, 40_000, 1_000_000, 3_000_000 }) {
				fill(free);
				StoreException failed = assertThrows(StoreException.class,
						() -> attachments.add(film, new ByteArrayInputStream(new byte[5_000_000])));
				assertEquals(Reason.DISK_FULL, failed.reason(), () -> free + ": " + failed);
				assertEquals(List.of(), Backups.names(folder.resolve("attachments")));
				Files.delete(disk.resolve("filler"));
			}
			String id = attachments.add(film, new ByteArrayInputStream(new byte[5_000_000])).getId();
			fill(1_000_000);
			StoreException failed = assertThrows(StoreException.class, () -> attachments.save(id, disk.resolve("film.mp4"), written -> { }));
			assertEquals(Reason.DISK_FULL, failed.reason(), failed::toString);
			assertEquals(List.of("filler", "w"), Backups.names(disk));
			assertTrue(attachments.verify(read -> { }).isSound());
			assertEquals(List.of(), workspace.store().verifyHistory());
		}
	}
}
