// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.access.internal.Place.GIVEN;
import static org.shouwang.access.internal.Place.OFFICE;
import static org.shouwang.access.internal.Place.PASSWORD;
import static org.shouwang.access.internal.Place.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.access.Reach;
import org.shouwang.access.SealedDatabase;
import org.shouwang.access.SignedIn;
import org.shouwang.access.internal.ring.KeyRingFile;
import org.shouwang.model.School;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.VerifyProgress;

/** The workspace gets a new key, and nobody notices but who kept the former one. */
class RotationTest {

	private static final String OWN = "own words 12";

	@TempDir
	private Path temp;
	private Place place;
	private String code;

	@BeforeEach
	void make() {
		place = new Place(temp.resolve("school"));
		try (SignedIn in = place.create()) {
			in.accounts().add("王老师", "helper", Reach.NOTHING, GIVEN.toCharArray(), "new colleague");
			code = in.accounts().issueRecoveryCode("first").grouped();
		}
		place.changeGiven("王老师", OWN);
	}

	private void rotate() {
		Place.service().rotateKey(place.folder(), OFFICE, PASSWORD.toCharArray(), progress -> { });
	}

	private boolean isRotating() {
		return new KeyRingFile(place.folder()).read().ring().isRotating();
	}

	private void assertWhole() {
		try (SignedIn in = place.open()) {
			List<School> schools = in.session().read(query -> query.all("School"));
			assertEquals("东河中心小学", schools.getFirst().getName());
			assertEquals(List.of(), in.store().verifyHistory());
			assertEquals(List.of(), in.store().verify(VerifyProgress.NONE).findings());
		}
		assertFalse(isRotating());
		place.open("王老师", OWN).close();
		Place.service().recover(place.folder(), code.toCharArray(), "王老师", "third words 3".toCharArray());
		place.open("王老师", "third words 3").close();
	}

	@Test
	void everyPasswordAndTheCodeStayGoodAndTheFormerKeyOpensNothing() throws IOException {
		byte[] former = Files.readAllBytes(place.folder().resolve(KeyRingFile.NAME));
		rotate();
		assertWhole();
		byte[] newest = Files.readAllBytes(place.folder().resolve(KeyRingFile.NAME));
		Files.write(place.folder().resolve(KeyRingFile.NAME), former);
		assertRefused(Reason.KEY_MISMATCH, place::open);
		Files.write(place.folder().resolve(KeyRingFile.NAME), newest);
		place.open().close();
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.5, 0.95, 1 })
	void brokenOffAnywhereTheNextSignInFinishesIt(double where) {
		assertThrows(CancellationException.class,
				() -> Place.service().rotateKey(place.folder(), OFFICE, PASSWORD.toCharArray(), progress -> {
					if (progress >= where) {
						throw new CancellationException("killed");
					}
				}));
		assertTrue(isRotating());
		assertWhole();
	}

	@Test
	void whoDoesNotMaintainIsRefusedAndNothingChanges() {
		assertRefused(Reason.NOT_PERMITTED, () -> Place.service().rotateKey(place.folder(), "王老师", OWN.toCharArray(), p -> { }));
		assertRefused(Reason.WRONG_PASSWORD,
				() -> Place.service().rotateKey(place.folder(), OFFICE, "wrong-one".toCharArray(), p -> { }));
		assertFalse(isRotating());
	}

	@Test
	void aSealedDatabaseGetsANewKeyWhenItsHolderLeaves() throws IOException {
		try (SignedIn in = place.open()) {
			for (String name : List.of("心理李", "心理赵")) {
				in.accounts().add(name, "counsellor", Reach.NOTHING, GIVEN.toCharArray(), "new colleague");
			}
		}
		place.changeGiven("心理李", OWN);
		place.changeGiven("心理赵", OWN);
		Path grants = place.folder().resolve("sealed").resolve(TestModule.NAME).resolve("grants.json");
		byte[] former;
		try (SignedIn in = place.open("心理李", OWN); SealedDatabase notes = in.sealed().open(TestModule.NAME)) {
			notes.grant("心理赵", "shares the work");
			former = Files.readAllBytes(grants);
		}
		try (SignedIn in = place.open("心理赵", OWN); SealedDatabase notes = in.sealed().open(TestModule.NAME)) {
			notes.revoke("心理李", "left the school");
		}
		try (SignedIn in = place.open("心理李", OWN)) {
			assertRefused(Reason.SEALED_NOT_GRANTED, () -> in.sealed().open(TestModule.NAME));
			Files.write(grants, former);
			assertRefused(Reason.SEALED_NOT_GRANTED, () -> in.sealed().open(TestModule.NAME));
		}
		try (SignedIn in = place.open("心理赵", OWN); SealedDatabase notes = in.sealed().open(TestModule.NAME)) {
			assertEquals(1, notes.holders().size());
			assertEquals(List.of(), notes.store().verifyHistory());
		}
	}
}
