// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeepRuleTest {

	/** Backups at noon of each day, oldest first, and the days of them that stay. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"1,0,0,0 | 2026-03-01 2026-03-02 2026-03-03 | 2026-03-03",
			"2,0,0,0 | 2026-03-01 2026-03-02 2026-03-03 | 2026-03-02 2026-03-03",
			"1,3,0,0 | 2026-03-01 2026-03-02 2026-03-03 2026-03-04 | 2026-03-02 2026-03-03 2026-03-04",
			// Days without a backup do not count: after a summer the spring's last ones are still there.
			"1,3,0,0 | 2026-06-20 2026-06-21 2026-06-22 2026-09-01 | 2026-06-21 2026-06-22 2026-09-01",
			// Weeks begin on Monday: 1 March 2026 is a Sunday.
			"1,0,2,0 | 2026-02-28 2026-03-01 2026-03-02 2026-03-03 | 2026-03-01 2026-03-03",
			// The week that holds New Year is one week of two years.
			"1,0,9,0 | 2025-12-29 2025-12-31 2026-01-01 2026-01-04 2026-01-05 | 2026-01-04 2026-01-05",
			"1,0,0,3 | 2025-12-01 2025-12-31 2026-01-15 2026-02-01 2026-02-02 | 2025-12-31 2026-01-15 2026-02-02",
			"1,0,0,2 | 2025-12-01 2025-12-31 2026-01-15 2026-02-01 2026-02-02 | 2026-01-15 2026-02-02",
			"5,7,4,12 | 2026-03-03 | 2026-03-03" })
	void theseStay(String rule, String made, String kept) {
		assertEquals(times(kept), KeepRule.parse(rule).kept(times(made)));
	}

	private static Set<LocalDateTime> times(String days) {
		return Stream.of(days.split(" ")).map(day -> LocalDateTime.parse(day + "T12:00:00")).collect(Collectors.toSet());
	}

	@Test
	void aYearOfDailyBackupsKeepsAboutTwenty() {
		LocalDateTime start = LocalDateTime.parse("2025-09-01T18:00:00");
		List<LocalDateTime> all = IntStream.range(0, 365).mapToObj(start::plusDays).toList();
		Set<LocalDateTime> kept = KeepRule.STANDARD.kept(all);
		assertEquals(20, kept.size());
		assertEquals(kept, KeepRule.STANDARD.kept(kept));
	}

	@Test
	void applyingTheRuleDayByDayKeepsTheSameAsAtOnce() {
		LocalDateTime start = LocalDateTime.parse("2025-09-01T18:00:00");
		List<LocalDateTime> all = IntStream.range(0, 365).mapToObj(start::plusDays).toList();
		Set<LocalDateTime> kept = Set.of();
		for (LocalDateTime day : all) {
			kept = KeepRule.STANDARD.kept(Stream.concat(kept.stream(), Stream.of(day)).toList());
		}
		assertEquals(KeepRule.STANDARD.kept(all), kept);
	}

	@Test
	void nothingKeepsNothing() {
		assertEquals(Set.of(), KeepRule.STANDARD.kept(List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "3", "0,7,4,12", "1,-1,0,0", "a,b,c,d", "1,2,3,4,5" })
	void whatIsNoRuleIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> KeepRule.parse(text));
	}

	@Test
	void aRuleIsReadBackAsItIsWritten() {
		assertEquals(KeepRule.STANDARD, KeepRule.parse(KeepRule.STANDARD.toString()));
	}
}
