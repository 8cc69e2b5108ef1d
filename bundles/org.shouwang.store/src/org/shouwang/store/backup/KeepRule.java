// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.backup;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which backups are kept: the newest few, and beside them the newest of each of the last so many days, weeks and months that
 * have one. Days without a backup do not count, so a summer without school costs no backup.
 *
 * @param last   the newest of all, at least 1
 * @param days   one each for so many days
 * @param weeks  one each for so many weeks (ISO, from Monday)
 * @param months one each for so many months
 */
public record KeepRule(int last, int days, int weeks, int months) {

	/** What is kept where nobody chose. */
	public static final KeepRule STANDARD = new KeepRule(3, 7, 4, 12);

	public KeepRule {
		if (last < 1 || days < 0 || weeks < 0 || months < 0) {
			throw new IllegalArgumentException("a rule keeps at least one backup");
		}
	}

	/** As a person writes it on the command line: {@code last,days,weeks,months}. */
	public static KeepRule parse(String text) {
		String[] parts = text.strip().split("\\s*,\\s*");
		if (parts.length != 4) {
			throw new IllegalArgumentException(text);
		}
		return new KeepRule(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
				Integer.parseInt(parts[3]));
	}

	/** The times, of those at which backups were made, whose backups stay. */
	public Set<LocalDateTime> kept(Collection<LocalDateTime> made) {
		List<LocalDateTime> newestFirst = new TreeSet<>(made).descendingSet().stream().toList();
		Set<LocalDateTime> kept = new TreeSet<>(Comparator.reverseOrder());
		kept.addAll(newestFirst.subList(0, Math.min(last, newestFirst.size())));
		onePer(newestFirst, LocalDateTime::toLocalDate, days, kept);
		onePer(newestFirst, KeepRule::week, weeks, kept);
		onePer(newestFirst, YearMonth::from, months, kept);
		return kept;
	}

	private static int week(LocalDateTime time) {
		return time.get(IsoFields.WEEK_BASED_YEAR) * 100 + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
	}

	private static void onePer(List<LocalDateTime> newestFirst, Function<LocalDateTime, ?> period, int count,
			Set<LocalDateTime> kept) {
		Set<Object> seen = new HashSet<>();
		for (LocalDateTime time : newestFirst) {
			if (seen.size() < count && seen.add(period.apply(time))) {
				kept.add(time);
			}
		}
	}

	@Override
	public String toString() {
		return last + "," + days + "," + weeks + "," + months;
	}
}
