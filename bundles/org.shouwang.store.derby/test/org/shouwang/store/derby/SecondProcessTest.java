// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.School;
import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Workspace;

/** A workspace held by another process, and one whose process was killed. */
class SecondProcessTest {

	@TempDir
	private Path temp;
	private Path folder;
	private DataKey key;

	/** The other process: opens the workspace, says so, and adds schools for ever. */
	public static final class Holder {

		private Holder() {
		}

		public static void main(String[] arguments) {
			try (DataKey key = DataKey.of(HexFormat.of().parseHex(arguments[1]))) {
				Workspace workspace = Fixture.workspaces().open(Path.of(arguments[0]), key);
				Session session = workspace.store().open(Fixture.OFFICE);
				while (true) {
					School school = Fixture.school(session);
					System.out.println(school.getId());
				}
			}
		}
	}

	@BeforeEach
	void make() {
		folder = temp.resolve("w");
		key = Fixture.key();
		Fixture.workspaces().create(folder, DerbyEngine.ID, key, Fixture.EMPTY);
	}

	@Test
	void theSecondIsRefusedAndAfterAKillNothingAcknowledgedIsLost() throws Exception {
		Path said = temp.resolve("said");
		Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Holder.class.getName(),
				folder.toString(), HexFormat.of().formatHex(key.copy())).redirectError(ProcessBuilder.Redirect.DISCARD)
				.redirectOutput(said.toFile()).start();
		waitForLines(said, 1, holder);
		StoreException refused = assertThrows(StoreException.class, () -> Fixture.workspaces().open(folder, key));
		assertEquals(Reason.IN_USE, refused.reason());
		assertEquals(3, refused.exitStatus());
		waitForLines(said, 50, holder);
		holder.destroyForcibly().waitFor();
		String last = lines(said).getLast();
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			assertEquals(List.of(), workspace.store().verifyHistory());
			Session session = workspace.store().open(Fixture.OFFICE);
			assertTrue(session.load(workspace.store().dictionary().type("School"), last).isPresent());
		}
	}

	private static void waitForLines(Path file, int count, Process writer) throws Exception {
		while (lines(file).size() < count) {
			assertTrue(writer.isAlive(), "the other process ended");
			Thread.sleep(20);
		}
	}

	/** Whole lines only: what was cut off by the kill was not acknowledged. */
	private static List<String> lines(Path file) throws IOException {
		return Files.readString(file).lines().filter(line -> line.length() == 36).toList();
	}

	@Test
	void aRefusedSecondOpeningTouchesNothing() throws IOException {
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			Map<String, Integer> before = Fixture.contents(folder.resolve("db"));
			assertThrows(StoreException.class, () -> Fixture.workspaces().open(folder, key));
			assertEquals(before, Fixture.contents(folder.resolve("db")));
			assertTrue(Files.exists(folder.resolve("lock")));
		}
	}
}
