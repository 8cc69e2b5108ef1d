// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {

	private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

	@TempDir
	private Path folder;

	private static Attempts at(Instant now) {
		return new Attempts(Clock.fixed(now, ZoneOffset.UTC));
	}

	private static void fail(Attempts attempts, Path folder, int times) {
		for (int i = 0; i < times; i++) {
			attempts.wrong(folder, "a");
		}
	}

	@Test
	void threeAreFreeThenTheWaitDoublesUpToFiveMinutes() {
		Attempts attempts = at(START);
		long[] seconds = { 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300 };
		for (long expected : seconds) {
			attempts.wrong(folder, "a");
			assertEquals(Duration.ofSeconds(expected), attempts.wait(folder, "a"));
		}
		assertEquals(Duration.ZERO, attempts.wait(folder, "b"));
		attempts.right(folder, "a");
		assertEquals(Duration.ZERO, attempts.wait(folder, "a"));
	}

	@Test
	void theCountsOutliveTheProcess() {
		fail(at(START), folder, 6);
		assertEquals(Duration.ofSeconds(5), at(START.plusSeconds(3)).wait(folder, "a"));
		assertEquals(Duration.ZERO, at(START.plusSeconds(8)).wait(folder, "a"));
		Attempts later = at(START.plusSeconds(9));
		later.wrong(folder, "a");
		assertEquals(Duration.ofSeconds(16), at(START.plusSeconds(9)).wait(folder, "a"));
	}

	@Test
	void aClockSetBackStartsTheWaitAnewAndNeverBlocksForLonger() {
		fail(at(START), folder, 6);
		Instant back = START.minus(Duration.ofDays(400));
		assertEquals(Duration.ofSeconds(8), at(back).wait(folder, "a"));
		assertEquals(Duration.ofSeconds(7), at(back.plusSeconds(1)).wait(folder, "a"));
		assertEquals(Duration.ZERO, at(back.plusSeconds(8)).wait(folder, "a"));
	}

	@Test
	void aDamagedOrDeletedFileStartsAnew() throws IOException {
		fail(at(START), folder, 6);
		Path file = folder.resolve(AttemptsFile.NAME);
		assertTrue(Files.exists(file));
		for (String damage : new String[] { "", "{", "[]", "{\"a\":{\"wrong\":7,\"last\":\"soon\"}}", "{\"a\":3}" }) {
			Files.writeString(file, damage);
			assertEquals(Duration.ZERO, at(START).wait(folder, "a"), damage);
		}
		Files.delete(file);
		assertEquals(Duration.ZERO, at(START).wait(folder, "a"));
	}

	@Test
	void aFolderThatCannotBeWrittenStillCounts() {
		Attempts attempts = at(START);
		fail(attempts, folder.resolve("gone"), 5);
		assertEquals(Duration.ofSeconds(4), attempts.wait(folder.resolve("gone"), "a"));
	}
}
