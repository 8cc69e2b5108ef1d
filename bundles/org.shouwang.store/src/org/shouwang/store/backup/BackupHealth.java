// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.shouwang.store.backup.BackupDiary.Outcome;

/** Says what a person should know about a workspace's backups. Asks the diary and the clock, and does nothing. */
public final class BackupHealth {

	/** A stick may stay at home for a few days before somebody is reminded of it. */
	private static final Duration PATIENCE = Duration.ofDays(3);
	private static final int INTERVALS = 2;
	private static final Duration PROOF_LASTS = Duration.ofDays(180);

	private final Clock clock;

	public BackupHealth(Clock clock) {
		this.clock = clock;
	}

	/** What is the matter. */
	public enum Matter {
		/** Nobody has said where to back up to. */
		NO_PLAN(false),
		/** There is a plan, but never was there a backup. */
		NONE_YET(true),
		/** The last attempt failed. */
		FAILED(true),
		/** The last backup is older than two intervals, and than three days. */
		OLD(true),
		/** No backup was ever proven restorable, or not for half a year. */
		UNPROVEN(false),
		/** The last drill failed: the backup may not be restorable. */
		PROOF_FAILED(true);

		private final boolean grave;

		Matter(boolean grave) {
			this.grave = grave;
		}

		/** Whether the data are in danger, rather than something being better done. */
		public boolean isGrave() {
			return grave;
		}
	}

	/**
	 * Something to know.
	 *
	 * @param since when that was made, attempted or proven which is the matter; empty where it never was
	 */
	public record Concern(Matter matter, Optional<Instant> since) {}

	/** The grave ones first; empty when all is well. */
	public List<Concern> concerns(BackupDiary diary) {
		List<Concern> concerns = new ArrayList<>();
		made(diary).ifPresent(concerns::add);
		proof(diary).ifPresent(concerns::add);
		concerns.sort((a, b) -> Boolean.compare(b.matter().isGrave(), a.matter().isGrave()));
		return List.copyOf(concerns);
	}

	private Optional<Concern> made(BackupDiary diary) {
		Optional<Instant> at = diary.last().map(Outcome::at);
		if (diary.last().isPresent() && !diary.last().get().good()) {
			return Optional.of(new Concern(Matter.FAILED, at));
		}
		if (diary.plan().isEmpty()) {
			return Optional.of(new Concern(Matter.NO_PLAN, at));
		}
		if (at.isEmpty()) {
			return Optional.of(new Concern(Matter.NONE_YET, at));
		}
		Duration planned = Duration.ofHours((long) INTERVALS * diary.plan().get().everyHours());
		Duration limit = planned.compareTo(PATIENCE) > 0 ? planned : PATIENCE;
		return isOlder(at.get(), limit) ? Optional.of(new Concern(Matter.OLD, at)) : Optional.empty();
	}

	// Before there is a backup nothing can be proven, and the first concern says enough.
	private Optional<Concern> proof(BackupDiary diary) {
		if (diary.last().isEmpty()) {
			return Optional.empty();
		}
		if (diary.proven().isEmpty()) {
			return Optional.of(new Concern(Matter.UNPROVEN, Optional.empty()));
		}
		Outcome proof = diary.proven().get();
		if (!proof.good()) {
			return Optional.of(new Concern(Matter.PROOF_FAILED, Optional.of(proof.at())));
		}
		return isOlder(proof.at(), PROOF_LASTS) ? Optional.of(new Concern(Matter.UNPROVEN, Optional.of(proof.at()))) : Optional.empty();
	}

	private boolean isOlder(Instant at, Duration limit) {
		return at.plus(limit).isBefore(clock.instant());
	}
}
