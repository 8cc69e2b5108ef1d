// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.School;
import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Workspace;

class EncryptionTest {

	private static final String SECRET = "SECRETNAMEOFACHILD";

	@TempDir
	private Path temp;
	private Path folder;
	private DataKey key;

	@BeforeEach
	void make() {
		folder = temp.resolve("w");
		key = Fixture.key();
		Fixture.workspaces().create(folder, DerbyEngine.ID, key, Fixture.EMPTY);
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			Session session = workspace.store().open(Fixture.OFFICE);
			School school = Fixture.school(session);
			session.change("import", unit -> unit
					.addAll(IntStream.range(0, 3000).mapToObj(i -> Fixture.pupil(school, SECRET + i))));
		}
	}

	@Test
	void noNameIsReadableInAnyFile() throws IOException {
		for (Path file : files()) {
			byte[] bytes = Files.readAllBytes(file);
			for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
				assertFalse(contains(bytes, SECRET.getBytes(charset)), file.toString());
				assertFalse(contains(bytes, "东河中心小学".getBytes(charset)), file.toString());
			}
		}
	}

	/** Derby's documents do not say how long a key from outside may be: so decrypt a page by hand, with all 256 bits. */
	@Test
	void aPageDecryptsWithAes256() throws Exception {
		byte[] bytes = key.copy();
		byte[] page = Arrays.copyOfRange(Files.readAllBytes(largest()), 8192, 2 * 8192);
		assertFalse(contains(page, SECRET.getBytes(StandardCharsets.UTF_8)));
		Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
		cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(bytes, "AES"), new IvParameterSpec(derbyIv(bytes)));
		assertTrue(contains(cipher.doFinal(page), SECRET.getBytes(StandardCharsets.UTF_8)));
		assertEquals(32, bytes.length);
	}

	// Only the first block needs the IV; CBC finds its way from the second block on, so any will do here.
	private static byte[] derbyIv(byte[] key) throws Exception {
		return MessageDigest.getInstance("MD5").digest(key);
	}

	@Test
	void anotherKeyIsRefusedAndChangesNothing() throws IOException {
		var before = Fixture.contents(folder);
		try (DataKey other = Fixture.key()) {
			StoreException refused = assertThrows(StoreException.class, () -> Fixture.workspaces().open(folder, other));
			assertEquals(Reason.KEY_MISMATCH, refused.reason());
			assertFalse(hexIn(refused, other));
		}
		assertEquals(before, Fixture.contents(folder));
	}

	@Test
	void halfTheKeyDoesNotOpen() {
		byte[] bytes = key.copy();
		Arrays.fill(bytes, 16, 32, (byte) 0);
		try (DataKey half = DataKey.of(bytes)) {
			assertThrows(StoreException.class, () -> Fixture.workspaces().open(folder, half));
		}
	}

	@Test
	void noLogIsLeftAnywhere() throws IOException {
		assertFalse(Files.exists(Path.of("derby.log")));
		assertTrue(files().stream().noneMatch(file -> file.endsWith("derby.log")));
	}

	private static boolean hexIn(Throwable error, DataKey key) {
		String hex = java.util.HexFormat.of().formatHex(key.copy());
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (String.valueOf(cause.getMessage()).contains(hex)) {
				return true;
			}
		}
		return false;
	}

	private Path largest() throws IOException {
		return files().stream().filter(f -> f.getParent().endsWith("seg0"))
				.max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length())).orElseThrow();
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).toList();
		}
	}

	private static boolean contains(byte[] bytes, byte[] wanted) {
		return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
	}
}
