// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.shouwang.store.backup.BackupDiary.Outcome;
import org.shouwang.store.backup.BackupHealth.Concern;
import org.shouwang.store.backup.BackupHealth.Matter;

class BackupHealthTest {

	private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
	private static final Path STICK = Path.of("stick");
	private final BackupHealth health = new BackupHealth(Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void withoutPlanOrBackupOnlyThePlanIsMissing() {
		assertEquals(List.of(Matter.NO_PLAN), matters(BackupDiary.EMPTY));
	}

	@Test
	void aPlanWithoutBackupIsGrave() {
		assertEquals(List.of(Matter.NONE_YET), matters(diary(daily(), Optional.empty(), Optional.empty())));
	}

	@Test
	void aYoungProvenBackupIsNoConcern() {
		assertEquals(List.of(), matters(diary(daily(), good(Duration.ofDays(3)), good(Duration.ofDays(100)))));
	}

	@Test
	void threeDaysAreAllowedAndNoMore() {
		assertEquals(List.of(Matter.OLD), matters(diary(daily(), good(Duration.ofDays(3).plusSeconds(1)), good(Duration.ZERO))));
	}

	@Test
	void twoIntervalsAreAllowedWhereTheyAreLonger() {
		Optional<BackupPlan> weekly = Optional.of(new BackupPlan(STICK, 24 * 7, false, KeepRule.STANDARD));
		assertEquals(List.of(), matters(diary(weekly, good(Duration.ofDays(14)), good(Duration.ZERO))));
		assertEquals(List.of(Matter.OLD), matters(diary(weekly, good(Duration.ofDays(15)), good(Duration.ZERO))));
	}

	@Test
	void aFailureIsToldBeforeTheMissingProof() {
		assertEquals(List.of(Matter.FAILED, Matter.UNPROVEN), matters(diary(daily(), bad(), Optional.empty())));
	}

	@Test
	void aFailedProofComesBeforeAMissingPlan() {
		assertEquals(List.of(Matter.PROOF_FAILED, Matter.NO_PLAN), matters(diary(Optional.empty(), good(Duration.ZERO), bad())));
	}

	@Test
	void aProofLastsHalfAYear() {
		var old = good(Duration.ofDays(181));
		assertEquals(List.of(new Concern(Matter.UNPROVEN, old.map(Outcome::at))), health.concerns(diary(daily(), good(Duration.ZERO), old)));
	}

	private List<Matter> matters(BackupDiary diary) {
		return health.concerns(diary).stream().map(Concern::matter).toList();
	}

	private static BackupDiary diary(Optional<BackupPlan> plan, Optional<Outcome> last, Optional<Outcome> proven) {
		return new BackupDiary(plan, last, proven);
	}

	private static Optional<BackupPlan> daily() {
		return Optional.of(BackupPlan.standard(STICK));
	}

	private static Optional<Outcome> good(Duration ago) {
		return Optional.of(new Outcome(NOW.minus(ago), true, STICK));
	}

	private static Optional<Outcome> bad() {
		return Optional.of(new Outcome(NOW, false, STICK));
	}
}
