// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.Account;
import org.shouwang.access.SignedIn;
import org.shouwang.access.WorkspaceService;
import org.shouwang.access.internal.crypto.KdfParameters;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.derby.DerbyEngine;

class WorkspaceServiceTest {

	private static final KdfParameters CHEAP = new KdfParameters(64, 1, 1);
	private static final String PASSWORD = "竹林 daily 8";

	@TempDir
	private Path temp;
	private WorkspaceService service;
	private Path folder;

	@BeforeEach
	void make() {
		service = service();
		folder = temp.resolve("school");
	}

	private static WorkspaceService service() {
		return new WorkspaceServiceImpl(List.of(new DerbyEngine()), List.of(new CoreSchema()), List.of(), CHEAP, Clock.systemUTC());
	}

	@Test
	void whatWasMadeOpensAgain() {
		create();
		try (SignedIn in = service().open(folder, "office", PASSWORD.toCharArray())) {
			assertEquals("office", in.account().name());
			assertEquals(List.of("东河中心小学"), in.session()
					.read(q -> q.dsl().select(q.table("School").field("name")).from(q.table("School").table()).fetch(0, String.class)));
			assertEquals(List.of(), in.store().verifyHistory());
		}
	}

	@Test
	void anEmptyFolderIsTaken() throws IOException {
		Files.createDirectory(folder);
		create();
		assertTrue(service.isWorkspace(folder));
		try (Stream<Path> around = Files.list(temp)) {
			assertEquals(1, around.count());
		}
	}

	@Test
	void aSingleAccountNeedsNoName() {
		create();
		service.open(folder, null, PASSWORD.toCharArray()).close();
		assertEquals(List.of("office"), service.accounts(folder).stream().map(Account::name).toList());
	}

	@Test
	void aWrongPasswordIsRefusedAndChangesNothing() throws IOException {
		create();
		assertRefused(Reason.WRONG_PASSWORD, 3, () -> service.open(folder, "office", "wrong-one".toCharArray()));
	}

	@Test
	void passwordsAreOverwritten() {
		char[] password = PASSWORD.toCharArray();
		service.create(folder, "东河中心小学", "office", password).close();
		assertArrayEquals(new char[password.length], password);
		char[] wrong = "wrong-one".toCharArray();
		assertThrows(StoreException.class, () -> service.open(folder, "office", wrong));
		assertArrayEquals(new char[wrong.length], wrong);
	}

	@Test
	void theFourthWrongPasswordMustWait() {
		create();
		for (int i = 0; i < 4; i++) {
			assertThrows(StoreException.class, () -> service.open(folder, "office", "wrong-one".toCharArray()));
		}
		StoreException refused = assertThrows(StoreException.class,
				() -> service.open(folder, "office", PASSWORD.toCharArray()));
		assertEquals(Reason.TOO_MANY_ATTEMPTS, refused.reason());
		assertEquals(3, refused.exitStatus());
	}

	@Test
	void whoIsSignedInConfirmsWithTheSamePasswordAndWrongOnesAreSlowedDown() {
		create();
		try (SignedIn in = service.open(folder, "office", PASSWORD.toCharArray())) {
			char[] right = PASSWORD.toCharArray();
			in.confirm(right);
			assertArrayEquals(new char[right.length], right);
			for (int i = 0; i < 4; i++) {
				char[] wrong = "wrong-one".toCharArray();
				assertEquals(Reason.WRONG_PASSWORD, assertThrows(StoreException.class, () -> in.confirm(wrong)).reason());
				assertArrayEquals(new char[wrong.length], wrong);
			}
			StoreException refused = assertThrows(StoreException.class, () -> in.confirm(PASSWORD.toCharArray()));
			assertEquals(Reason.TOO_MANY_ATTEMPTS, refused.reason());
		}
	}

	@Test
	void anUnknownAccountIsNamedWithThoseThatAre() throws IOException {
		create();
		StoreException refused = assertRefused(Reason.UNKNOWN_ACCOUNT, 3,
				() -> service.open(folder, "nobody", PASSWORD.toCharArray()));
		assertTrue(refused.getMessage().contains("office"));
	}

	@Test
	void aSecondOpeningIsToldSo() throws IOException {
		create();
		try (SignedIn first = service.open(folder, null, PASSWORD.toCharArray())) {
			StoreException refused = assertThrows(StoreException.class,
					() -> service().open(folder, null, PASSWORD.toCharArray()));
			assertEquals(Reason.IN_USE, refused.reason());
		}
		service.open(folder, null, PASSWORD.toCharArray()).close();
	}

	@Test
	void anOccupiedFolderIsRefused() throws IOException {
		create();
		assertRefused(Reason.ALREADY_A_WORKSPACE, 3, this::create);
	}

	@Test
	void noWorkspaceThere() throws IOException {
		Files.createDirectory(folder);
		assertRefused(Reason.NO_WORKSPACE, 4, () -> service.open(folder, null, PASSWORD.toCharArray()));
		assertFalse(service.isWorkspace(folder));
	}

	@Test
	void aTruncatedKeyRingIsDamageAtEveryLength() throws IOException {
		create();
		Path ring = folder.resolve("keyring.json");
		byte[] whole = Files.readAllBytes(ring);
		for (int length = 0; length < whole.length - 3; length += 37) {
			Files.write(ring, Arrays.copyOf(whole, length));
			assertRefused(Reason.DAMAGED_KEYRING, 4, () -> service.open(folder, null, PASSWORD.toCharArray()));
		}
	}

	@Test
	void anAlteredRoleIsDamage() throws IOException {
		create();
		Path ring = folder.resolve("keyring.json");
		Files.writeString(ring, Files.readString(ring).replace("\"office\"", "\"principal\""));
		assertRefused(Reason.DAMAGED_KEYRING, 4, () -> service.open(folder, null, PASSWORD.toCharArray()));
	}

	@Test
	void anotherWorkspacesKeyRingIsNamed() throws IOException {
		create();
		Path other = temp.resolve("other");
		service.create(other, "石马村小学", "office", PASSWORD.toCharArray()).close();
		Files.write(folder.resolve("keyring.json"), Files.readAllBytes(other.resolve("keyring.json")));
		assertRefused(Reason.KEY_MISMATCH, 4, () -> service.open(folder, null, PASSWORD.toCharArray()));
	}

	@Test
	void missingFilesAreNamed() throws IOException {
		create();
		for (String name : List.of("keyring.json", "workspace.json", "db/service.properties", "db/log/log.ctrl")) {
			byte[] content = Files.readAllBytes(folder.resolve(name));
			Files.delete(folder.resolve(name));
			StoreException refused = assertRefused(Reason.MISSING_FILES, 4,
					() -> service.open(folder, null, PASSWORD.toCharArray()));
			assertTrue(refused.getMessage().contains(Path.of(name).getFileName().toString()), refused.getMessage());
			Files.write(folder.resolve(name), content);
		}
		service.open(folder, null, PASSWORD.toCharArray()).close();
	}

	@Test
	void aNewerWorkspaceIsRefused() throws IOException {
		create();
		Path info = folder.resolve("workspace.json");
		String text = Files.readString(info);
		Files.writeString(info, text.replaceFirst("\"format\" : 1", "\"format\" : 2"));
		assertRefused(Reason.NEWER_WORKSPACE, 3, () -> service.open(folder, null, PASSWORD.toCharArray()));
		Files.writeString(info, text.replaceFirst("\"core\" : \\d+", "\"core\" : 99"));
		assertRefused(Reason.NEWER_MODULE, 3, () -> service.open(folder, null, PASSWORD.toCharArray()));
		Files.writeString(info, text.substring(0, text.length() / 2));
		assertRefused(Reason.DAMAGED_WORKSPACE_FILE, 4, () -> service.open(folder, null, PASSWORD.toCharArray()));
	}

	@Test
	void aChangedPasswordOpensAndTheOldOneDoesNot() {
		try (SignedIn in = service.create(folder, "东河中心小学", "office", PASSWORD.toCharArray())) {
			in.changePassword(PASSWORD.toCharArray(), "石头 river 99".toCharArray());
		}
		assertThrows(StoreException.class, () -> service.open(folder, null, PASSWORD.toCharArray()));
		service.open(folder, null, "石头 river 99".toCharArray()).close();
	}

	@Test
	void aShortPasswordIsRefusedBeforeAnythingIsMade() {
		StoreException refused = assertThrows(StoreException.class,
				() -> service.create(folder, "东河中心小学", "office", "12345".toCharArray()));
		assertEquals(Reason.WEAK_PASSWORD, refused.reason());
		assertFalse(Files.exists(folder));
	}

	@Test
	void nothingReadableLiesInTheFolder() throws IOException {
		create();
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
					for (String secret : List.of("东河中心小学", PASSWORD)) {
						assertFalse(bytes.contains(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1)),
								file.toString());
					}
				}
			}
		}
	}

	private void create() {
		service.create(folder, "东河中心小学", "office", PASSWORD.toCharArray()).close();
	}

	private StoreException assertRefused(Reason reason, int exitStatus, Runnable action) throws IOException {
		Map<String, Integer> before = contents();
		StoreException refused = assertThrows(StoreException.class, action::run);
		assertEquals(reason, refused.reason(), refused::getMessage);
		assertEquals(exitStatus, refused.exitStatus());
		assertEquals(before, contents());
		return refused;
	}

	private Map<String, Integer> contents() throws IOException {
		Map<String, Integer> contents = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(temp)) {
			for (Path file : walk.filter(Files::isRegularFile).filter(f -> !f.endsWith("attempts.json")).toList()) {
				contents.put(temp.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
			}
		}
		return contents;
	}
}
