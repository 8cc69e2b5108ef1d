// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.ring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.access.internal.Place.GIVEN;
import static org.shouwang.access.internal.Place.OFFICE;
import static org.shouwang.access.internal.Place.PASSWORD;
import static org.shouwang.access.internal.Place.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.Reach;
import org.shouwang.access.SignedIn;
import org.shouwang.access.internal.Place;
import org.shouwang.store.StoreException.Reason;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What happens to a key file that somebody laid hands on. */
class RingAttackTest {

	private static final String OTHER = "王老师";

	private final ObjectMapper json = new ObjectMapper();
	@TempDir
	private Path temp;
	private Place place;
	private Path file;

	@BeforeEach
	void make() {
		place = new Place(temp.resolve("school"));
		file = place.folder().resolve(KeyRingFile.NAME);
		try (SignedIn in = place.create()) {
			in.accounts().add(OTHER, "helper", Reach.NOTHING, GIVEN.toCharArray(), "new colleague");
		}
		place.changeGiven(OTHER, "own words 12");
	}

	/** Edits the content and makes the checksum right again, as somebody who knows the format would. */
	private void edit(Consumer<ObjectNode> change) throws Exception {
		ObjectNode tree = (ObjectNode) json.readTree(file.toFile());
		ObjectNode content = (ObjectNode) tree.get("content");
		change.accept(content);
		byte[] bytes = json.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
		tree.put("checksum", HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
		json.writeValue(file.toFile(), tree);
	}

	private static ObjectNode account(ObjectNode content, int index) {
		return (ObjectNode) content.withArray("accounts").get(index);
	}

	@Test
	void anEditedRoleIsNamedThoughTheChecksumWasMadeToFit() throws Exception {
		edit(content -> account(content, 1).put("role", "office"));
		byte[] edited = Files.readAllBytes(file);
		assertRefused(Reason.FORGED_KEYRING, () -> place.open(OTHER, "own words 12"));
		assertRefused(Reason.FORGED_KEYRING, place::open);
		assertArrayEquals(edited, Files.readAllBytes(file));
	}

	@Test
	void aRemovedOrReenabledAccountIsNamed() throws Exception {
		byte[] genuine = Files.readAllBytes(file);
		edit(content -> ((ArrayNode) content.get("accounts")).remove(1));
		assertRefused(Reason.FORGED_KEYRING, place::open);
		Files.write(file, genuine);
		edit(content -> account(content, 1).put("changePassword", true));
		assertRefused(Reason.FORGED_KEYRING, place::open);
		Files.write(file, genuine);
		edit(content -> content.put("generation", 99));
		assertRefused(Reason.FORGED_KEYRING, place::open);
		Files.write(file, genuine);
		place.open().close();
	}

	@Test
	void locksOfTwoAccountsThatWereSwappedOpenNothing() throws Exception {
		edit(content -> {
			var mine = account(content, 0).get("lock");
			account(content, 0).set("lock", account(content, 1).get("lock"));
			account(content, 1).set("lock", mine);
		});
		assertRefused(Reason.WRONG_PASSWORD, () -> place.open(OTHER, PASSWORD));
		assertRefused(Reason.WRONG_PASSWORD, place::open);
	}

	@Test
	void theRingOfAnotherWorkspaceIsNamedEvenUnderThisOnesId() throws Exception {
		Place second = new Place(temp.resolve("second"));
		second.create().close();
		byte[] genuine = Files.readAllBytes(file);
		Files.write(file, Files.readAllBytes(second.folder().resolve(KeyRingFile.NAME)));
		assertRefused(Reason.KEY_MISMATCH, place::open);
		String id = json.readTree(genuine).path("content").path("workspace").asText();
		edit(content -> content.put("workspace", id));
		assertRefused(Reason.WRONG_PASSWORD, place::open);
	}

	@Test
	void theFirstFormatIsRefusedWithWhatToDo() throws IOException {
		Files.writeString(file, "{\"format\":1,\"content\":{},\"checksum\":\"\"}");
		assertTrue(assertRefused(Reason.OLD_KEYRING, place::open).getMessage().contains("init"));
	}

	@Test
	void anOlderCopyIsRenewedAndItsPasswordsOpenNothing() throws IOException {
		byte[] older = Files.readAllBytes(file);
		try (SignedIn in = place.open()) {
			in.changePassword(PASSWORD.toCharArray(), "newer words 7".toCharArray());
			in.accounts().disable(OTHER, "left");
		}
		byte[] newest = Files.readAllBytes(file);
		Files.write(file, older);
		assertRefused(Reason.OLDER_KEYRING, place::open);
		assertArrayEquals(newest, Files.readAllBytes(file));
		Files.write(file, older);
		assertRefused(Reason.ACCOUNT_DISABLED, () -> place.open(OTHER, "own words 12"));
		assertArrayEquals(newest, Files.readAllBytes(file));
		place.open(OFFICE, "newer words 7").close();
	}

	@Test
	void aKillBetweenDatabaseAndFileLosesNothing() throws IOException {
		byte[] before = Files.readAllBytes(file);
		try (SignedIn in = place.open()) {
			in.accounts().add("李老师", "helper", Reach.NOTHING, GIVEN.toCharArray(), "new colleague");
		}
		byte[] after = Files.readAllBytes(file);
		assertFalse(java.util.Arrays.equals(before, after));
		Files.write(file, before);
		place.open().close();
		assertArrayEquals(after, Files.readAllBytes(file));
		place.changeGiven("李老师", "own words 13");
	}

	@Test
	void aNewerFileThanTheDatabaseIsTakenOver() throws IOException {
		Path database = temp.resolve("db-before");
		copy(place.folder().resolve("db"), database);
		try (SignedIn in = place.open()) {
			in.changePassword(PASSWORD.toCharArray(), "newer words 7".toCharArray());
		}
		org.shouwang.store.files.Folders.delete(place.folder().resolve("db"));
		copy(database, place.folder().resolve("db"));
		try (SignedIn in = place.open(OFFICE, "newer words 7")) {
			assertEquals(2, in.accounts().list().size());
			in.accounts().setIdleMinutes(3, "test");
			assertEquals(java.util.List.of(), in.store().verifyHistory());
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var walk = Files.walk(from)) {
			for (Path path : walk.toList()) {
				Files.copy(path, to.resolve(from.relativize(path).toString()));
			}
		}
	}
}
