// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.access.internal.Place.GIVEN;
import static org.shouwang.access.internal.Place.OFFICE;
import static org.shouwang.access.internal.Place.assertRefused;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.Reach;
import org.shouwang.access.RecoveryCode;
import org.shouwang.access.SignedIn;
import org.shouwang.store.StoreException.Reason;

/** The printed code when every password is forgotten. */
class RecoverTest {

	private static final String OWN = "own words 12";

	@TempDir
	private Path temp;

	private static String issue(SignedIn in) {
		return in.accounts().issueRecoveryCode("printed").grouped();
	}

	private static void recover(Place place, Clock clock, String code, String account) {
		Place.service(clock).recover(place.folder(), code.toCharArray(), account, OWN.toCharArray());
	}

	@Test
	void itGivesAnyAccountANewPasswordAndLetsADisabledOneIn() {
		Place place = new Place(temp.resolve("school"));
		String former;
		String code;
		try (SignedIn in = place.create()) {
			assertRefused(Reason.NO_RECOVERY_CODE, () -> recover(place, Clock.systemUTC(), any(), OFFICE));
			former = issue(in);
			code = issue(in);
			in.accounts().add("王老师", "helper", Reach.NOTHING, GIVEN.toCharArray(), "new colleague");
			in.accounts().disable("王老师", "left");
		}
		assertRefused(Reason.WRONG_RECOVERY_CODE, () -> recover(place, Clock.systemUTC(), former, OFFICE));
		assertRefused(Reason.MISTYPED_RECOVERY_CODE, () -> recover(place, Clock.systemUTC(), code.substring(2), OFFICE));
		assertRefused(Reason.UNKNOWN_ACCOUNT, () -> recover(place, Clock.systemUTC(), code, "谁"));
		assertRefused(Reason.WEAK_PASSWORD,
				() -> Place.service().recover(place.folder(), code.toCharArray(), OFFICE, "12345".toCharArray()));
		recover(place, Clock.systemUTC(), code, OFFICE);
		assertRefused(Reason.WRONG_PASSWORD, place::open);
		recover(place, Clock.systemUTC(), code, "王老师");
		place.open("王老师", OWN).close();
		try (SignedIn in = place.open(OFFICE, OWN)) {
			assertEquals("recovery code", in.session().commits(1).getFirst().reason());
		}
	}

	@Test
	void wrongCodesAreSlowedDownAcrossRestarts() {
		Place place = new Place(temp.resolve("school"));
		String code;
		try (SignedIn in = place.create()) {
			code = issue(in);
		}
		Instant start = Instant.parse("2026-11-22T08:00:00Z");
		for (int i = 0; i < 5; i++) {
			Instant now = start.plusSeconds(60L * i);
			assertRefused(Reason.WRONG_RECOVERY_CODE, () -> recover(place, Clock.fixed(now, ZoneOffset.UTC), any(), OFFICE));
		}
		Instant soon = start.plusSeconds(242);
		assertTrue(assertRefused(Reason.TOO_MANY_CODES,
				() -> recover(place, Clock.fixed(soon, ZoneOffset.UTC), code, OFFICE)).getMessage().contains("3"));
		Clock back = Clock.fixed(start.minus(Duration.ofDays(1)), ZoneOffset.UTC);
		assertRefused(Reason.TOO_MANY_CODES, () -> recover(place, back, code, OFFICE));
		recover(place, Clock.fixed(start.plusSeconds(600), ZoneOffset.UTC), code, OFFICE);
	}

	private static String any() {
		return RecoveryCode.random(new SecureRandom()).grouped();
	}

	@Test
	void whatWasTypedIsOverwritten() {
		Place place = new Place(temp.resolve("school"));
		String code;
		try (SignedIn in = place.create()) {
			code = issue(in);
		}
		char[] typed = code.toCharArray();
		char[] changed = OWN.toCharArray();
		Place.service().recover(place.folder(), typed, OFFICE, changed);
		assertArrayEquals(new char[typed.length], typed);
		assertArrayEquals(new char[changed.length], changed);
	}
}
