// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.Comparator;

import org.shouwang.archives.PupilIndex.PupilEntry;

/** The orders in which lists of pupils can stand. */
final class PupilOrder {
	private PupilOrder() {
	}

	/** Compares rows of the index; equal ones keep the index's own order. */
	static Comparator<Integer> of(PupilSort sort, PupilIndex index) {
		Comparator<PupilEntry> entries = entries(sort, index);
		return entries == null ? Comparator.naturalOrder()
				: Comparator.<Integer, PupilEntry>comparing(index::entry, entries).thenComparing(Comparator.naturalOrder());
	}

	private static Comparator<PupilEntry> entries(PupilSort sort, PupilIndex index) {
		return switch (sort) {
		case CLASS -> null;
		case NAME -> Comparator.comparing(PupilEntry::pinyin).thenComparing(PupilEntry::name);
		case SEX -> Comparator.comparing(PupilEntry::sex);
		case BORN -> Comparator.comparing(PupilEntry::born, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
		case LEFT_BEHIND -> Comparator.comparing(PupilEntry::leftBehind).reversed()
				.thenComparing(Comparator.comparing(PupilEntry::awayParents).reversed());
		case GUARDIAN -> Comparator.comparing(PupilEntry::guardian);
		case COMPLETENESS -> Comparator.comparingInt(e -> index.percent(e));
		};
	}
}
