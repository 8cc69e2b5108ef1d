// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.School;
import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.Workspace;
import org.shouwang.store.backup.BackupInfo;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.backup.KeepRule;

/** A process that is killed while it backs up. {@code -Dshouwang.crashes=300} for the extended run. */
class BackupCrashTest {

	private static final int KILLS = Integer.getInteger("shouwang.crashes", 4);
	private static final int LONGEST_MILLIS = 2500;

	@TempDir
	private Path temp;

	/** The other process: edits and backs up for ever, and says each finished backup's name. */
	public static final class Saver {

		private Saver() {
		}

		public static void main(String[] arguments) throws IOException {
			Path temp = Path.of(arguments[0]);
			try (DataKey key = DataKey.of(HexFormat.of().parseHex(arguments[1]))) {
				Workspace workspace = Fixture.workspaces().open(temp.resolve("w"), key);
				Session session = workspace.store().open(Fixture.OFFICE);
				BackupService backups = Backups.service(temp);
				System.out.println("open");
				for (int i = Integer.parseInt(arguments[2]);; i++) {
					School school = Fixture.school(session);
					session.change("add", unit -> unit.add(Fixture.pupil(school, "学生")));
					Backups.attachment(temp.resolve("w"), i, 400_000);
					System.out.println(backups.backup(session, workspace, temp.resolve("stick"), new KeepRule(3, 0, 0, 0), p -> { })
							.info().folder());
				}
			}
		}
	}

	@Test
	void aKillLeavesWholeBackupsOrNone() throws Exception {
		Files.createDirectory(temp.resolve("stick"));
		DataKey key = Fixture.key();
		Fixture.workspaces().create(temp.resolve("w"), DerbyEngine.ID, key, Fixture.EMPTY);
		Backups.attachment(temp.resolve("w"), 1_000_000, 100_000);
		BackupService backups = Backups.service(temp);
		Random random = new Random(20261122);
		for (int i = 0; i < KILLS; i++) {
			String last = killed(key, i * 1000, random.nextInt(LONGEST_MILLIS));
			try (Workspace workspace = Fixture.workspaces().open(temp.resolve("w"), key)) {
				assertEquals(List.of(), workspace.store().verifyHistory());
				List<BackupInfo> left = backups.list(temp.resolve("stick"), workspace.info().id());
				left.forEach(backup -> backups.drill(backup.folder(), key, p -> { }));
				assertTrue(last.isEmpty() || left.stream().anyMatch(b -> b.folder().toString().equals(last)), "a finished backup is gone");
				Session session = workspace.store().open(Fixture.OFFICE);
				Path fresh = backups.backup(session, workspace, temp.resolve("stick"), new KeepRule(3, 0, 0, 0), p -> { }).info()
						.folder();
				backups.drill(fresh, key, p -> { });
				assertEquals(List.of(), Backups.names(fresh.getParent()).stream().filter(n -> n.startsWith(".")).toList());
				assertEquals(List.of(), Backups.names(fresh.resolveSibling("contents")).stream().filter(n -> n.startsWith(".")).toList());
			}
		}
	}

	/** What the process said last: the name of a finished backup, or nothing. */
	private String killed(DataKey key, int from, int millis) throws Exception {
		Path said = temp.resolve("said" + from);
		Process saver = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Saver.class.getName(),
				temp.toString(), HexFormat.of().formatHex(key.copy()), Integer.toString(from))
				.redirectError(temp.resolve("errors" + from).toFile()).redirectOutput(said.toFile()).start();
		while (!Files.readString(said).contains("open\n")) {
			assertTrue(saver.isAlive(), () -> "the other process ended: " + read(temp.resolve("errors" + from)));
			Thread.sleep(20);
		}
		Thread.sleep(millis);
		saver.destroyForcibly().waitFor();
		return Files.readString(said).lines().filter(line -> line.startsWith("/")).reduce("", (one, next) -> next);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
	}
}
