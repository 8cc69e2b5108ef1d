// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.incoming;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.archives.ArchivesSchema;
import org.shouwang.archives.incoming.Incoming.After;
import org.shouwang.archives.incoming.Incoming.Guess;
import org.shouwang.archives.incoming.Incoming.Taken;
import org.shouwang.model.Attachment;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.DataKey;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspace;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;
import org.shouwang.store.attachments.Attachments;
import org.shouwang.store.derby.DerbyEngine;

/** From the folder of a scanner to a child's archive. */
@Timeout(60)
class IncomingTest {
	private static final Duration QUIET = Duration.ofSeconds(2);
	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	@TempDir
	private Path temp;
	private Path folder;
	private Workspace workspace;
	private Session session;
	private Attachments attachments;
	private Incoming incoming;
	private School school;

	@BeforeEach
	void open() throws Exception {
		folder = Files.createDirectory(temp.resolve("scans"));
		Workspaces workspaces = new Workspaces(List.of(new DerbyEngine()), List.of(new CoreSchema(), new ArchivesSchema()));
		DataKey key = DataKey.random(new SecureRandom());
		workspaces.create(temp.resolve("w"), DerbyEngine.ID, key, new NothingElse());
		workspace = workspaces.open(temp.resolve("w"), key);
		session = workspace.store().open(Viewer.unrestricted("office", Scope.ALL, Sensitivity.SENSITIVE));
		attachments = workspace.attachments(session);
		incoming = new IncomingService(session, attachments);
		school = ModelFactory.eINSTANCE.createSchool();
		school.setName("石桥小学");
		session.change("school", unit -> unit.add(school));
	}

	private static final class NothingElse implements Workspaces.Content {
		@Override
		public void files(Path folder, WorkspaceInfo info) {
			// the test holds the key
		}

		@Override
		public void data(Store store) {
			// nor accounts
		}
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private String pupil(String name, String studentNumber) {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setName(name);
		pupil.setStudentNumber(studentNumber);
		pupil.setSchool(school.getId());
		session.change("pupil", unit -> unit.add(pupil));
		return pupil.getId();
	}

	private Path file(String name, String content) throws Exception {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
		Files.setLastModifiedTime(file, FileTime.from(NOON));
		return file;
	}

	private static List<String> names(List<IncomingFile> files) {
		return files.stream().map(IncomingFile::name).toList();
	}

	@Test
	void aFileIsTakenOnlyWhenItHasStoppedGrowing() throws Exception {
		FolderScan scan = new FolderScan(folder, QUIET);
		Path growing = file("DCIM/a.jpg", "1");
		file("b.pdf", "whole");
		assertEquals(List.of(), scan.look(NOON));
		assertTrue(scan.isWaiting(NOON));
		Files.writeString(growing, "more", StandardOpenOption.APPEND);
		assertEquals(List.of("b.pdf"), names(scan.look(NOON.plusSeconds(2))));
		assertEquals(List.of("b.pdf"), names(scan.look(NOON.plusSeconds(3))));
		assertEquals(List.of("b.pdf", "a.jpg"), names(scan.look(NOON.plusSeconds(4))));
		assertFalse(scan.isWaiting(NOON.plusSeconds(4)));
		Files.delete(growing);
		assertEquals(List.of("b.pdf"), names(scan.look(NOON.plusSeconds(5))));
	}

	@Test
	void whatIsNoFinishedFileIsPassedOver() throws Exception {
		for (String name : List.of(".hidden", "a.jpg.part", "b.crdownload", "~c.doc", "Thumbs.db", "empty", FolderScan.TAKEN + "/old.jpg",
				".trash/d.jpg", "a/b/c/d/e/f/deep.jpg")) {
			file(name, name.equals("empty") ? "" : "x");
		}
		file("good.jpg", "x");
		assertEquals(List.of("good.jpg"), names(incoming.ready(folder)));
		assertEquals(List.of(), incoming.ready(temp.resolve("pulled out")));
	}

	@Test
	void theWatchTellsWhenAFileComesAndGoesAndWhenTheCardIsPutIn() throws Exception {
		Path card = temp.resolve("card");
		BlockingQueue<List<IncomingFile>> told = new LinkedBlockingQueue<>();
		try (FolderWatch watch = new FolderWatch(card, Duration.ofMillis(200), Duration.ofMillis(300), Clock.systemUTC(), told::add)) {
			assertEquals(List.of(), told.poll(10, TimeUnit.SECONDS));
			Files.createDirectory(card);
			try (OutputStream out = Files.newOutputStream(card.resolve("scan.pdf"))) {
				for (int i = 0; i < 8; i++) {
					out.write(new byte[100]);
					out.flush();
					Thread.sleep(100);
				}
			}
			List<IncomingFile> ready = told.poll(10, TimeUnit.SECONDS);
			assertEquals(List.of("scan.pdf"), names(ready));
			assertEquals(800, ready.getFirst().size());
			Files.delete(card.resolve("scan.pdf"));
			assertEquals(List.of(), told.poll(10, TimeUnit.SECONDS));
			assertTrue(told.isEmpty(), watch::toString);
		}
	}

	@Test
	void aFileNameNamesTheChildOrNobody() throws Exception {
		String ming = pupil("李明", "G510824201601010011");
		String minghua = pupil("李明华", "2016010022");
		pupil("田小雨", "2016010033");
		pupil("田小雨", "2016010044");
		Map<String, String> expected = Map.of("2016010022.jpg", minghua, "G510824201601010011_奖状.pdf", ming, "李明华奖状.jpg", minghua,
				"三年级 李明 家访.jpg", ming, "2016010022 李明.jpg", minghua);
		for (String name : List.of("2016010022.jpg", "G510824201601010011_奖状.pdf", "李明华奖状.jpg", "三年级 李明 家访.jpg", "2016010022 李明.jpg",
				"IMG_20260302_101500.jpg", "李明和李明华.jpg", "田小雨.jpg", "合影.jpg", "扫描0001.pdf")) {
			file(name, name);
		}
		Map<IncomingFile, Guess> guesses = incoming.guess(incoming.ready(folder));
		assertEquals(expected.keySet(), Map.copyOf(guesses).keySet().stream().map(IncomingFile::name).collect(Collectors.toSet()));
		guesses.forEach((file, guess) -> assertEquals(expected.get(file.name()), guess.pupil(), file.name()));
	}

	@Test
	void nothingIsStoredUntilItIsTakenAndTheSourceStaysOrIsMoved() throws Exception {
		String child = pupil("李明", "2016010011");
		Path first = file("a.txt", "one");
		Path second = file("b.txt", "two");
		List<IncomingFile> ready = incoming.ready(folder);
		assertEquals(List.of(), attachments.of("Pupil", child));
		Taken left = incoming.take(ready.get(0), child, After.LEAVE, read -> { });
		assertEquals(Optional.empty(), left.moved());
		assertTrue(Files.exists(first));
		Attachment stored = left.attachment().value();
		assertEquals(LocalDate.ofInstant(NOON, ZoneId.systemDefault()), stored.getTakenOn());
		assertArrayEquals(Files.readAllBytes(first), attachments.open(stored.getId()).readAllBytes());
		Path moved = incoming.take(ready.get(1), child, After.MOVE, read -> { }).moved().orElseThrow();
		assertFalse(Files.exists(second));
		assertEquals("two", Files.readString(moved));
		file("b.txt", "another of that name");
		Path beside = incoming.take(incoming.ready(folder).get(1), child, After.MOVE, read -> { }).moved().orElseThrow();
		assertEquals("1-b.txt", beside.getFileName().toString());
		assertEquals(3, attachments.of("Pupil", child).size());
		assertTrue(incoming.take(ready.get(0), child, After.LEAVE, read -> { }).attachment().commit().isEmpty());
	}

	@Test
	void takingThatIsGivenUpLeavesEverythingAsItWas() throws Exception {
		String child = pupil("李明", "2016010011");
		Path file = file("film.mp4", "x".repeat(300_000));
		IncomingFile ready = incoming.ready(folder).getFirst();
		assertThrows(CancellationException.class, () -> incoming.take(ready, child, After.MOVE, read -> {
			throw new CancellationException();
		}));
		assertTrue(Files.exists(file));
		assertEquals(List.of(), attachments.of("Pupil", child));
	}

	@Test
	void aPictureIsShownBeforeItIsStoredAndOtherFilesAreNot() throws Exception {
		ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("a.png").toFile());
		file("b.png", "no picture");
		file("c.pdf", "%PDF-");
		List<IncomingFile> ready = incoming.ready(folder);
		Map<String, Boolean> drawn = ready.stream()
				.collect(Collectors.toMap(IncomingFile::name, f -> incoming.thumbnail(f).isPresent()));
		assertEquals(Map.of("a.png", true, "b.png", false, "c.pdf", false), drawn);
		IncomingFile gone = ready.getFirst();
		Files.delete(gone.path());
		assertEquals(Optional.empty(), incoming.thumbnail(gone));
	}

	@Test
	void theMarkKnowsAFileAgainAndTellsNothing() throws Exception {
		file("李明.jpg", "x");
		IncomingFile one = incoming.ready(folder).getFirst();
		assertEquals(16, one.mark().length());
		assertEquals(one.mark(), incoming.ready(folder).getFirst().mark());
		assertFalse(one.mark().equals(new IncomingFile(one.path(), 2, one.modified()).mark()));
	}
}
