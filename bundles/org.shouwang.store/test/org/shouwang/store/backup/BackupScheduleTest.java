// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.backup.BackupSchedule.Due;

class BackupScheduleTest {

	private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

	@TempDir
	private Path target;

	private Due due(Path where, Duration... ages) {
		List<BackupInfo> backups = Stream.of(ages).map(age -> new BackupInfo(where, new WorkspaceInfo(1, "w", "derby", Map.of()),
				NOW.minus(age), "0", 0, 0)).toList();
		return new BackupSchedule(Clock.fixed(NOW, ZoneOffset.UTC)).due(new BackupPlan(where, 24, true, KeepRule.STANDARD), backups);
	}

	@Test
	void theFirstIsDueAtOnceAndTheNextAfterTheInterval() {
		assertEquals(Due.DUE, due(target));
		assertEquals(Due.LATER, due(target, Duration.ofHours(23), Duration.ofDays(300)));
		assertEquals(Due.DUE, due(target, Duration.ofHours(24)));
	}

	@Test
	void aBackupFromTheFutureSaysNothing() {
		assertEquals(Due.DUE, due(target, Duration.ofDays(-1)));
		assertEquals(Due.LATER, due(target, Duration.ofDays(-1), Duration.ofHours(1)));
	}

	@Test
	void anUnpluggedStickIsNoFailure() {
		assertEquals(Due.TARGET_MISSING, due(target.resolve("unplugged"), Duration.ofDays(3)));
	}
}
