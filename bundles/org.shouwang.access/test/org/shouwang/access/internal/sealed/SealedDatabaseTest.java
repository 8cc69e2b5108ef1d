// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.access.internal.Place.GIVEN;
import static org.shouwang.access.internal.Place.PASSWORD;
import static org.shouwang.access.internal.Place.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.Reach;
import org.shouwang.access.Role;
import org.shouwang.access.SealedDatabase;
import org.shouwang.access.SignedIn;
import org.shouwang.access.internal.Place;
import org.shouwang.access.internal.TestModule;
import org.shouwang.access.internal.crypto.Hpke;
import org.shouwang.access.internal.crypto.KdfParameters;
import org.shouwang.access.internal.crypto.KeyWrap;
import org.shouwang.access.internal.crypto.Keys;
import org.shouwang.access.internal.ring.KeyRing;
import org.shouwang.access.internal.ring.KeyRingFile;
import org.shouwang.access.internal.ring.Locksmith;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.School;
import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Workspaces;
import org.shouwang.store.derby.DerbyEngine;

/** A module's own database under a key of its own, which only those hold to whom it was granted. */
class SealedDatabaseTest {

	private static final String NOTE = "石小一今天说了一件事";
	private static final String OWN = "own words 12";

	@TempDir
	private Path temp;
	private Place place;

	@BeforeEach
	void make() {
		place = new Place(temp.resolve("school"));
		try (SignedIn in = place.create()) {
			for (String name : List.of("心理李", "心理赵")) {
				in.accounts().add(name, "counsellor", Reach.NOTHING, GIVEN.toCharArray(), "new colleague");
			}
			in.accounts().add("管理员", "administrator", Reach.NOTHING, GIVEN.toCharArray(), "new colleague");
		}
		place.changeGiven("心理李", OWN);
		place.changeGiven("管理员", OWN);
		try (SignedIn in = place.open("心理李", OWN); SealedDatabase notes = in.sealed().open(TestModule.NAME)) {
			write(notes);
		}
	}

	private static void write(SealedDatabase notes) {
		School note = ModelFactory.eINSTANCE.createSchool();
		note.setName(NOTE);
		notes.session().change("talk", unit -> unit.add(note));
	}

	private static List<String> read(SealedDatabase notes) {
		return notes.session().read(query -> query.<School>all("School")).stream().map(School::getName).toList();
	}

	@Test
	void itsHolderWritesAndReadsInAHistoryOfItsOwn() {
		try (SignedIn in = place.open("心理李", OWN); SealedDatabase notes = in.sealed().open(TestModule.NAME)) {
			assertEquals(List.of(NOTE), read(notes));
			assertEquals("talk", notes.session().commits(1).getFirst().reason());
			assertEquals(List.of(), notes.store().verifyHistory());
			assertNotEquals("talk", in.store().open(org.shouwang.store.Viewer.unrestricted("t", org.shouwang.store.Scope.ALL,
					org.shouwang.model.meta.Sensitivity.SEALED)).commits(1).getFirst().reason());
			assertEquals(List.of("心理李"), notes.holders().stream().map(account -> account.name()).toList());
			assertRefused(Reason.UNKNOWN_SEALED, () -> in.sealed().open("diary"));
		}
	}

	@Test
	void neitherOfficeNorAdministratorNorAnUngrantedCounsellorOpensIt() {
		try (SignedIn in = place.open()) {
			assertFalse(in.sealed().isGranted(TestModule.NAME));
			StoreException refused = assertRefused(Reason.SEALED_NOT_GRANTED, () -> in.sealed().open(TestModule.NAME));
			assertTrue(refused.getMessage().contains("心理李"), refused.getMessage());
			assertEquals(3, refused.exitStatus());
		}
		try (SignedIn in = place.open("管理员", OWN)) {
			assertRefused(Reason.SEALED_NOT_GRANTED, () -> in.sealed().open(TestModule.NAME));
			in.accounts().assign("管理员", "counsellor", Reach.NOTHING, "gives himself the role");
		} catch (StoreException e) {
			assertEquals(Reason.LAST_MANAGER, e.reason());
		}
		try (SignedIn in = place.open("管理员", OWN)) {
			assertRefused(Reason.SEALED_NOT_GRANTED, () -> in.sealed().open(TestModule.NAME));
		}
		place.changeGiven("心理赵", OWN);
		try (SignedIn in = place.open("心理赵", OWN)) {
			assertRefused(Reason.SEALED_NOT_GRANTED, () -> in.sealed().open(TestModule.NAME));
		}
	}

	/** With every key that the office's password gives, and without the program's rules. */
	@Test
	void noKeyOfTheOfficeOpensItWithAnyTool() {
		Locksmith locksmith = new Locksmith(new KeyWrap(new SecureRandom()), new Hpke(), KdfParameters.STANDARD);
		KeyRing ring = new KeyRingFile(place.folder()).read().ring();
		KeyRing.Entry office = ring.find(Place.OFFICE).orElseThrow();
		Path sealed = place.folder().resolve("sealed").resolve(TestModule.NAME);
		try (Keys keys = locksmith.open(ring.workspace(), office.account().id(), office.lock(), PASSWORD.toCharArray()).orElseThrow()) {
			Workspaces workspaces = new Workspaces(List.of(new DerbyEngine()), new TestModule().schemas());
			assertThrows(StoreException.class, () -> workspaces.open(sealed, keys.data()));
			try (DataKey ownPrivate = DataKey.of(keys.pair().privateKey().clone())) {
				assertThrows(StoreException.class, () -> workspaces.open(sealed, ownPrivate));
			}
			Grants grants = grants(sealed);
			for (Grants.Grant grant : grants.grants()) {
				assertTrue(new Hpke().open(grant.key(), keys.pair(), grants.context(grant.account())).isEmpty());
			}
		}
	}

	private static Grants grants(Path sealed) {
		try {
			return SealedGrants.read(Files.readAllBytes(sealed.resolve(GrantsBook.FILE)), sealed).grants();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Test
	void aHolderGrantsItToAColleagueWithAPasswordOfItsOwn() {
		try (SignedIn in = place.open("心理李", OWN); SealedDatabase notes = in.sealed().open(TestModule.NAME)) {
			assertRefused(Reason.SEALED_NOT_GRANTABLE, () -> notes.grant("心理赵", "shares the work"));
			assertRefused(Reason.SEALED_NOT_GRANTABLE, () -> notes.grant("管理员", "no"));
			assertRefused(Reason.SEALED_NOT_GRANTABLE, () -> notes.grant(Place.OFFICE, "no"));
			assertRefused(Reason.UNKNOWN_ACCOUNT, () -> notes.grant("谁", "no"));
			assertRefused(Reason.LAST_HOLDER, () -> notes.revoke("心理李", "no"));
		}
		place.changeGiven("心理赵", OWN);
		String fingerprint;
		try (SignedIn in = place.open("心理李", OWN); SealedDatabase notes = in.sealed().open(TestModule.NAME)) {
			fingerprint = in.sealed().fingerprint("心理赵");
			notes.grant("心理赵", "shares the work");
		}
		try (SignedIn in = place.open("心理赵", OWN); SealedDatabase notes = in.sealed().open(TestModule.NAME)) {
			assertEquals(fingerprint, in.sealed().fingerprint("心理赵"));
			assertTrue(fingerprint.matches("(\\d{5} ){5}\\d{5}"), fingerprint);
			assertEquals(List.of(NOTE), read(notes));
		}
	}

	@Test
	void aResetPasswordLosesTheGrant() {
		try (SignedIn in = place.open("管理员", OWN)) {
			in.accounts().reset("心理李", GIVEN.toCharArray(), "wants to look");
		}
		place.changeGiven("心理李", "looks now 1");
		try (SignedIn in = place.open("心理李", "looks now 1")) {
			assertRefused(Reason.SEALED_NOT_GRANTED, () -> in.sealed().open(TestModule.NAME));
		}
	}

	@Test
	void itsOwnPasswordChangeKeepsTheGrant() {
		try (SignedIn in = place.open("心理李", OWN)) {
			in.changePassword(OWN.toCharArray(), "newer words 7".toCharArray());
		}
		try (SignedIn in = place.open("心理李", "newer words 7"); SealedDatabase notes = in.sealed().open(TestModule.NAME)) {
			assertEquals(List.of(NOTE), read(notes));
		}
	}

	@Test
	void lostAlteredOrOlderGrantsAreRenewedOrNamed() throws IOException {
		Path folder = place.folder().resolve("sealed").resolve(TestModule.NAME);
		Path file = folder.resolve(GrantsBook.FILE);
		byte[] genuine = Files.readAllBytes(file);
		Files.delete(file);
		openAndClose();
		assertTrue(java.util.Arrays.equals(genuine, Files.readAllBytes(file)));
		Files.writeString(file, new String(genuine, StandardCharsets.UTF_8).replace("\"generation\":1", "\"generation\":7"));
		assertRefused(Reason.FORGED_KEYRING, this::openAndClose);
		Files.writeString(file, "{");
		assertRefused(Reason.DAMAGED_KEYRING, this::openAndClose);
		Files.write(file, genuine);
		Path aside = temp.resolve("aside");
		Files.move(folder, aside);
		assertRefused(Reason.MISSING_FILES, this::openAndClose);
		Files.move(aside, folder);
		openAndClose();
	}

	private void openAndClose() {
		try (SignedIn in = place.open("心理李", OWN)) {
			in.sealed().open(TestModule.NAME).close();
		}
	}

	@Test
	void nothingOfItLiesReadableInTheFolder() throws IOException {
		assertEquals(Set.of(org.shouwang.model.meta.Sensitivity.SEALED),
				Role.standard().stream().filter(role -> role.id().equals("counsellor")).map(Role::clearance).collect(java.util.stream.Collectors.toSet()));
		try (Stream<Path> walk = Files.walk(place.folder())) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
					assertFalse(bytes.contains(new String(NOTE.getBytes(charset), StandardCharsets.ISO_8859_1)), file.toString());
				}
			}
		}
	}
}
