// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.shouwang.archives.model.Applicability;

/** Which items make an archive complete, and for whom (档案完整标准). Immutable. */
public final class Criteria {
	private static final int PERCENT = 100;

	private final Map<ArchiveItem, Applicability> applies;
	private final int all;
	private final int leftBehind;

	/** The standard, changed by what the school has said. */
	public Criteria(Map<ArchiveItem, Applicability> edited) {
		applies = new EnumMap<>(ArchiveItem.class);
		Arrays.stream(ArchiveItem.values()).forEach(i -> applies.put(i, edited.getOrDefault(i, i.standard())));
		all = bits(Applicability.ALL);
		leftBehind = all | bits(Applicability.LEFT_BEHIND);
	}

	private int bits(Applicability applicability) {
		return applies.entrySet().stream().filter(e -> e.getValue() == applicability).mapToInt(e -> e.getKey().bit()).sum();
	}

	/** For whom an item counts. */
	public Applicability applies(ArchiveItem item) {
		return applies.get(item);
	}

	/** Of the items that are there, in bits, those that count and are missing. */
	int missing(int present, boolean isLeftBehind) {
		return (isLeftBehind ? leftBehind : all) & ~present;
	}

	/** The share of the items that count which are there, 0 to 100; 100 where none counts. */
	int percent(int present, boolean isLeftBehind) {
		int asked = isLeftBehind ? leftBehind : all;
		int count = Integer.bitCount(asked);
		return count == 0 ? PERCENT : PERCENT * Integer.bitCount(asked & present) / count;
	}

	static Set<ArchiveItem> items(int bits) {
		EnumSet<ArchiveItem> items = EnumSet.noneOf(ArchiveItem.class);
		Arrays.stream(ArchiveItem.values()).filter(i -> (bits & i.bit()) != 0).forEach(items::add);
		return items;
	}
}
