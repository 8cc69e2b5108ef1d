// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.Attachment;
import org.shouwang.model.School;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.DataKey;
import org.shouwang.store.Finding;
import org.shouwang.store.Finding.Problem;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspace;
import org.shouwang.store.attachments.AttachmentDraft;
import org.shouwang.store.attachments.AttachmentReport;
import org.shouwang.store.attachments.Attachments;

@Timeout(60)
class AttachmentsTest {

	private static final byte[] PAPER = "%PDF-1.7 SECRETPAPER 家访记录".getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path temp;
	private DataKey key;
	private Workspace workspace;
	private Session session;
	private School school;
	private Attachments attachments;

	@BeforeEach
	void open() {
		key = Fixture.key();
		Fixture.workspaces().create(temp.resolve("w"), DerbyEngine.ID, key, Fixture.EMPTY);
		workspace = Fixture.workspaces().open(temp.resolve("w"), key);
		session = workspace.store().open(Fixture.OFFICE);
		school = Fixture.school(session);
		attachments = workspace.attachments(session);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private Attachment add(String name, byte[] content) {
		return attachments.add(new AttachmentDraft("School", school.getId(), name, LocalDate.of(2026, 3, 1)),
				new ByteArrayInputStream(content));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> list = Files.list(temp.resolve("w/attachments"))) {
			return list.sorted().toList();
		}
	}

	private byte[] read(Attachment attachment) throws IOException {
		try (InputStream in = attachments.open(attachment.getId())) {
			return in.readAllBytes();
		}
	}

	private static byte[] random(int size) {
		byte[] bytes = new byte[size];
		new Random(size).nextBytes(bytes);
		return bytes;
	}

	@Test
	void aFileComesBackAsItWas() throws Exception {
		for (int size : new int[] { 0, 1, 31, 32, 33, 65_535, 65_536, 131_000, 300_000 }) {
			byte[] content = random(size);
			Attachment added = add("f" + size, content);
			assertArrayEquals(content, read(added));
			assertEquals((long) size, added.getByteCount());
			assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), added.getSha256());
		}
		assertEquals(9, attachments.of("School", school.getId()).size());
		AttachmentReport report = attachments.verify(read -> { });
		assertTrue(report.isSound());
		assertEquals(9, report.files());
		assertEquals(List.of(), report.orphaned());
	}

	@Test
	void verifyingTheWorkspaceNamesDamagedAndMissingFiles() throws IOException {
		assertEquals(List.of(), workspace.verify(session, VerifyProgress.NONE).findings());
		Attachment damaged = add("a", random(1000));
		byte[] sealed = Files.readAllBytes(files().getFirst());
		sealed[sealed.length / 2] ^= 1;
		Path file = Files.write(files().getFirst(), sealed);
		assertEquals(List.of(new Finding(Problem.FILE_DAMAGED, file.getFileName().toString(), damaged.getId(), null)),
				workspace.verify(session, VerifyProgress.NONE).findings());
		Files.delete(file);
		assertEquals(Problem.FILE_DAMAGED, workspace.verify(session, VerifyProgress.NONE).findings().getFirst().problem());
		Session reader = workspace.store().open(Viewer.reader("r", Scope.ALL, Sensitivity.SEALED));
		assertEquals(Reason.NOT_PERMITTED,
				assertThrows(StoreException.class, () -> workspace.verify(reader, VerifyProgress.NONE)).reason());
	}

	@Test
	void neitherContentNorHashShowsInTheFolder() throws IOException {
		Attachment added = add("家访.pdf", PAPER);
		assertEquals("application/pdf", added.getMediaType());
		Path file = files().getFirst();
		assertFalse(file.getFileName().toString().contains(added.getSha256()));
		assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("SECRETPAPER"));
	}

	@Test
	void theSameContentIsStoredOnce() throws IOException {
		Attachment one = add("a.pdf", PAPER);
		assertEquals(one.getId(), add("b.pdf", PAPER).getId());
		School other = Fixture.school(session);
		Attachment two = attachments.add(new AttachmentDraft("School", other.getId(), "c.pdf", null),
				new ByteArrayInputStream(PAPER));
		assertFalse(one.getId().equals(two.getId()));
		assertEquals(1, files().size());
	}

	@Test
	@Timeout(900)
	void aLargeFileIsStreamedBothWaysInLittleMemory() throws IOException {
		long size = Long.getLong("shouwang.largeFile", 200L << 20); // as large as is taken in ./shouwang large-file
		Attachment added = attachments.add(new AttachmentDraft("School", school.getId(), "film.mp4", null), zeros(size));
		assertEquals(size, added.getByteCount());
		try (InputStream in = attachments.open(added.getId())) {
			in.skipNBytes(size);
			assertEquals(-1, in.read());
		}
	}

	@Test
	void whatIsLargerThanTakenIsRefusedAndLeavesNothing() throws IOException {
		assumeTrue(Long.getLong("shouwang.largeFile", 0) >= Attachments.MAX_BYTES, "only in ./shouwang large-file: it takes a minute");
		StoreException refused = assertThrows(StoreException.class, () -> attachments
				.add(new AttachmentDraft("School", school.getId(), "film.mp4", null), zeros(Attachments.MAX_BYTES + 1)));
		assertEquals(Reason.FILE_TOO_LARGE, refused.reason());
		assertEquals(List.of(), files());
	}

	private static InputStream zeros(long size) {
		return new InputStream() {
			private long left = size;

			@Override
			public int read() {
				return left-- > 0 ? 0 : -1;
			}

			@Override
			public int read(byte[] bytes, int offset, int length) {
				int count = (int) Math.min(length, left);
				left -= count;
				return count == 0 ? -1 : count;
			}
		};
	}

	@Test
	void whatCannotBeReadOrHasNoOwnerLeavesNothing() throws IOException {
		InputStream pulled = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("the stick was pulled out");
			}
		};
		StoreException refused = assertThrows(StoreException.class,
				() -> attachments.add(new AttachmentDraft("School", school.getId(), "x", null), pulled));
		assertEquals(Reason.UNREADABLE_FILE, refused.reason());
		assertEquals(List.of(), files());
		assertEquals(Reason.NOT_FOUND, assertThrows(StoreException.class, () -> attachments.add(
				new AttachmentDraft("School", "00000000-0000-7000-8000-000000000000", "x", null), zeros(3))).reason());
		assertEquals(List.of(), files());
	}

	@Test
	void damageIsToldWhereverItIsAndAddingAgainHealsIt() throws IOException {
		byte[] content = random(400_000);
		Attachment added = add("a.bin", content);
		Path file = files().getFirst();
		byte[] sealed = Files.readAllBytes(file);
		for (int at : new int[] { 0, 100, 200_000, sealed.length - 1 }) {
			byte[] altered = sealed.clone();
			altered[at] ^= 1;
			Files.write(file, altered);
			assertDamaged(added);
		}
		Files.write(file, java.util.Arrays.copyOf(sealed, 131_072));
		assertDamaged(added);
		assertEquals(added.getId(), add("a.bin", content).getId());
		assertArrayEquals(content, read(added));
	}

	private void assertDamaged(Attachment added) {
		assertEquals(Reason.DAMAGED_ATTACHMENT, assertThrows(StoreException.class, () -> read(added)).reason());
		assertEquals(List.of(added.getId()), attachments.verify(b -> { }).damaged().stream().map(a -> a.getId()).toList());
	}

	@Test
	void aSwappedFileIsNoticedBeforeTheFirstByte() throws IOException {
		Attachment one = add("a.bin", random(300_000));
		Path first = files().getFirst();
		add("b.bin", random(300_001));
		Path second = files().stream().filter(p -> !p.equals(first)).findFirst().orElseThrow();
		Files.copy(second, first, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertEquals(Reason.DAMAGED_ATTACHMENT,
				assertThrows(StoreException.class, () -> attachments.open(one.getId())).reason());
	}

	@Test
	void aMissingFileIsNamed() throws IOException {
		Attachment added = add("奖状.jpg", random(10));
		Files.delete(files().getFirst());
		StoreException missing = assertThrows(StoreException.class, () -> attachments.open(added.getId()));
		assertEquals(Reason.MISSING_ATTACHMENT, missing.reason());
		assertTrue(missing.getMessage().contains("奖状.jpg"));
		assertEquals(1, attachments.verify(b -> { }).missing().size());
	}

	@Test
	void aRemovalCanBeUndoneAndOnlyWhatNothingNamesIsCollected() throws IOException {
		Attachment added = add("a.pdf", PAPER);
		long seq = attachments.remove(added.getId(), "twice").seq();
		Path lost = Files.write(temp.resolve("w/attachments/.new-0"), new byte[5]);
		Path orphan = Files.write(temp.resolve("w/attachments").resolve("a".repeat(64)), new byte[5]);
		assertEquals(List.of("a".repeat(64)), attachments.verify(b -> { }).orphaned());
		assertEquals(0, attachments.collect(Duration.ofDays(1)));
		assertEquals(2, attachments.collect(Duration.ZERO.minusDays(1)));
		assertFalse(Files.exists(lost) || Files.exists(orphan));
		session.revert(seq, "back");
		assertArrayEquals(PAPER, read(added));
	}

	@Test
	void aPictureHasASmallOneKeptUnreadable() throws IOException {
		BufferedImage picture = new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB);
		picture.createGraphics().setColor(Color.RED);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", bytes);
		Attachment added = add("a.png", bytes.toByteArray());
		assertEquals("image/png", added.getMediaType());
		byte[] small = attachments.thumbnail(added.getId()).orElseThrow();
		BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(small));
		assertEquals(256, drawn.getWidth());
		assertEquals(128, drawn.getHeight());
		assertEquals(2, files().size());
		assertArrayEquals(small, attachments.thumbnail(added.getId()).orElseThrow());
		Files.write(files().stream().filter(p -> p.toString().endsWith(".t")).findFirst().orElseThrow(), new byte[9]);
		assertArrayEquals(small, attachments.thumbnail(added.getId()).orElseThrow());
		assertEquals(List.of(), attachments.verify(b -> { }).orphaned());
		assertTrue(attachments.thumbnail(add("b.pdf", PAPER).getId()).isEmpty());
	}

	@Test
	void theLargerPictureIsMadeEachTimeAndKeptNowhere() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(2400, 1200, BufferedImage.TYPE_INT_RGB), "png", bytes);
		Attachment added = add("a.png", bytes.toByteArray());
		assertEquals(1600, ImageIO.read(new ByteArrayInputStream(attachments.preview(added.getId()).orElseThrow())).getWidth());
		assertEquals(1, files().size());
		assertTrue(attachments.preview(add("b.pdf", PAPER).getId()).isEmpty());
	}

	@Test
	void aContentIsSavedWholeOrNotAtAll() throws IOException {
		byte[] content = random(300_000);
		Attachment added = add("a.bin", content);
		Path folder = Files.createDirectory(temp.resolve("stick"));
		Path target = Files.writeString(folder.resolve("a.bin"), "old");
		assertThrows(CancellationException.class, () -> attachments.save(added.getId(), target, written -> {
			throw new CancellationException();
		}));
		Path file = files().getFirst();
		byte[] sealed = Files.readAllBytes(file);
		byte[] altered = sealed.clone();
		altered[200_000] ^= 1;
		Files.write(file, altered);
		assertEquals(Reason.DAMAGED_ATTACHMENT,
				assertThrows(StoreException.class, () -> attachments.save(added.getId(), target, written -> { })).reason());
		assertEquals("old", Files.readString(target));
		Files.write(file, sealed);
		List<Long> told = new ArrayList<>();
		attachments.save(added.getId(), target, told::add);
		assertArrayEquals(content, Files.readAllBytes(target));
		assertEquals(300_000L, told.getLast());
		assertEquals(Reason.NOT_WRITABLE, assertThrows(StoreException.class,
				() -> attachments.save(added.getId(), temp.resolve("nowhere/a.bin"), written -> { })).reason());
		try (Stream<Path> list = Files.list(folder)) {
			assertEquals(1, list.count());
		}
	}

	@Test
	void addingCanBeGivenUpHalfWay() throws IOException {
		InputStream cancelled = new java.io.FilterInputStream(zeros(10L << 20)) {
			private long read;

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				read += length;
				if (read > 1 << 20) {
					throw new CancellationException();
				}
				return super.read(bytes, offset, length);
			}
		};
		assertThrows(CancellationException.class,
				() -> attachments.add(new AttachmentDraft("School", school.getId(), "film.mp4", null), cancelled));
		assertEquals(List.of(), files());
		assertEquals(List.of(), attachments.of("School", school.getId()));
	}

	@Test
	void whoMayNotReadSensitiveFieldsSeesNoContent() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
		String id = add("a.png", bytes.toByteArray()).getId();
		Attachments peer = workspace.attachments(workspace.store().open(Viewer.reader("peer", Scope.ALL, Sensitivity.INTERNAL)));
		assertEquals("a.png", peer.of("School", school.getId()).getFirst().getName());
		assertTrue(peer.thumbnail(id).isEmpty());
		assertEquals(Reason.NOT_PERMITTED, assertThrows(StoreException.class, () -> peer.open(id)).reason());
		assertEquals(Reason.NOT_PERMITTED, assertThrows(StoreException.class, () -> peer.preview(id)).reason());
		Attachments helper = workspace.attachments(workspace.store().open(Viewer.reader("helper", Scope.ALL, Sensitivity.SENSITIVE)));
		assertTrue(helper.thumbnail(id).isPresent());
		assertEquals(Reason.NOT_PERMITTED,
				assertThrows(StoreException.class, () -> helper.save(id, temp.resolve("a.png"), written -> { })).reason());
		assertFalse(Files.exists(temp.resolve("a.png")));
		String logged = session.accessLog(10).toString();
		assertTrue(logged.contains("helper") && logged.contains("sha256"), logged);
	}
}
