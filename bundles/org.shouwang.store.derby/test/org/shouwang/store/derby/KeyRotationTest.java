// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.Attachment;
import org.shouwang.model.School;
import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Workspace;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.store.attachments.Attachments;

@Timeout(150)
class KeyRotationTest {

	private static final int PUPILS = 2000;
	private static final int FILES = 6;

	@TempDir
	private Path temp;
	private Path folder;
	private final DataKey from = Fixture.key();
	private final DataKey to = Fixture.key();
	private final List<String> ids = new ArrayList<>();

	/** The other process: changes the key. */
	public static final class Rotator {

		private Rotator() {
		}

		public static void main(String[] arguments) {
			DataKey from = DataKey.of(HexFormat.of().parseHex(arguments[1]));
			DataKey to = DataKey.of(HexFormat.of().parseHex(arguments[2]));
			System.out.println("begun");
			Fixture.workspaces().rotate(Path.of(arguments[0]), from, to, done -> { });
		}
	}

	@BeforeEach
	void make() {
		folder = temp.resolve("w");
		Fixture.workspaces().create(folder, DerbyEngine.ID, from, Fixture.EMPTY);
		try (Workspace workspace = Fixture.workspaces().open(folder, from)) {
			Session session = workspace.store().open(Fixture.OFFICE);
			School school = Fixture.school(session);
			session.change("import",
					unit -> unit.addAll(IntStream.range(0, PUPILS).mapToObj(i -> Fixture.pupil(school, "学生" + i))));
			session.breakGlass("a key change must not hide who read");
			Attachments attachments = workspace.attachments(session);
			for (int i = 0; i < FILES; i++) {
				ids.add(attachments.add(new AttachmentDraft("School", school.getId(), "f" + i, null),
						new ByteArrayInputStream(content(i))).getId());
			}
		}
	}

	private static byte[] content(int i) {
		byte[] bytes = new byte[100_000 * (i + 1)];
		new Random(i).nextBytes(bytes);
		return bytes;
	}

	private void assertWhole(DataKey key) throws IOException {
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			assertEquals(List.of(), workspace.store().verify(VerifyProgress.NONE).findings());
			Session session = workspace.store().open(Fixture.OFFICE);
			assertFalse(session.accessLog(1).isEmpty());
			assertEquals(PUPILS, session.<Integer>read(q -> q.dsl().fetchCount(q.table("Pupil").table())));
			Attachments attachments = workspace.attachments(session);
			for (int i = 0; i < FILES; i++) {
				try (InputStream in = attachments.open(ids.get(i))) {
					assertArrayEquals(content(i), in.readAllBytes());
				}
			}
			assertTrue(attachments.verify(read -> { }).isSound());
			assertEquals(List.of(), attachments.verify(read -> { }).orphaned());
			Fixture.school(session);
		}
	}

	@Test
	void afterwardsOnlyTheNewKeyOpens() throws IOException {
		List<Path> before = files();
		assertEquals(List.of(), Fixture.workspaces().rotate(folder, from, to, done -> { }));
		assertWhole(to);
		assertTrue(files().stream().noneMatch(before::contains), "the names are of the new key too");
		assertEquals(Reason.KEY_MISMATCH,
				assertThrows(StoreException.class, () -> Fixture.workspaces().open(folder, from)).reason());
	}

	@Test
	void aWrongFormerKeyChangesNothing() throws IOException {
		List<Path> before = files();
		DataKey wrong = Fixture.key();
		assertEquals(Reason.KEY_MISMATCH, assertThrows(StoreException.class,
				() -> Fixture.workspaces().rotate(folder, wrong, to, done -> { })).reason());
		assertEquals(before, files());
		assertWhole(from);
	}

	@Test
	void aDamagedFileIsNamedAndLeft() throws IOException {
		Path file = files().getFirst();
		byte[] sealed = Files.readAllBytes(file);
		sealed[sealed.length / 2] ^= 1;
		Files.write(file, sealed);
		assertEquals(List.of(file.getFileName().toString()), Fixture.workspaces().rotate(folder, from, to, done -> { }));
		assertArrayEquals(sealed, Files.readAllBytes(file));
	}

	@Test
	void killedAnywhereItIsFinishedByCallingItAgain() throws Exception {
		Random random = new Random(1);
		DataKey key = from;
		DataKey next = to;
		int killed = 0;
		for (int round = 0; round < 3; round++) {
			killed += kill(key, next, 20 + random.nextInt(900)) ? 1 : 0;
			if (Fixture.workspaces().isRotating(folder)) {
				DataKey current = key;
				assertEquals(Reason.UNFINISHED_ROTATION,
						assertThrows(StoreException.class, () -> Fixture.workspaces().open(folder, current)).reason());
			}
			if (Fixture.workspaces().isRotating(folder) || opens(key)) {
				assertEquals(List.of(), Fixture.workspaces().rotate(folder, key, next, done -> { }));
			}
			assertFalse(Fixture.workspaces().isRotating(folder));
			assertWhole(next);
			DataKey former = key;
			key = next;
			next = former;
		}
		assertTrue(killed > 0, "no round was killed in the middle");
	}

	private boolean opens(DataKey key) {
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			return true;
		} catch (StoreException e) {
			return false;
		}
	}

	private boolean kill(DataKey key, DataKey next, int millis) throws Exception {
		Path said = temp.resolve("said");
		Process rotator = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Rotator.class.getName(),
				folder.toString(), HexFormat.of().formatHex(key.copy()), HexFormat.of().formatHex(next.copy()))
				.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(said.toFile()).start();
		while (rotator.isAlive() && Files.size(said) == 0) {
			Thread.sleep(5);
		}
		boolean ended = rotator.waitFor(millis, TimeUnit.MILLISECONDS);
		rotator.destroyForcibly().waitFor();
		return !ended;
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> list = Files.list(folder.resolve("attachments"))) {
			return list.sorted().toList();
		}
	}
}
