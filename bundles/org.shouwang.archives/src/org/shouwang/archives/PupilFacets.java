// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.shouwang.archives.PupilFilter.Group;
import org.shouwang.archives.PupilIndex.PupilEntry;

/**
 * How many pupils stand behind each choice of a list's facets. Each facet is counted under the filter without its own part, so
 * that a second choice within it can be judged.
 *
 * @param classes counts by class id
 * @param groups  counts by state
 * @param missing counts by missing item
 */
public record PupilFacets(Map<String, Integer> classes, Map<Group, Integer> groups, Map<ArchiveItem, Integer> missing) {

	/** Counts all facets in one pass over the rows. */
	static PupilFacets count(PupilIndex index, PupilFilter filter) {
		PupilMatcher matcher = new PupilMatcher(index, filter);
		int[] classes = new int[index.classes().size()];
		int[] groups = new int[Group.values().length];
		int[] missing = new int[ArchiveItem.values().length];
		for (int row = 0; row < index.size(); row++) {
			if (!matcher.inText(row)) {
				continue;
			}
			PupilEntry entry = index.entry(row);
			boolean inClasses = matcher.inClasses(entry);
			boolean inGroups = matcher.inGroups(entry, row);
			boolean inMissing = matcher.inMissing(row);
			classes[entry.classNo()] += inGroups && inMissing ? 1 : 0;
			if (inClasses && inMissing) {
				countGroups(groups, entry, index.missingBits(row) == 0);
			}
			if (inClasses && inGroups) {
				countBits(missing, index.missingBits(row));
			}
		}
		return new PupilFacets(byClass(index, classes), byLiteral(Group.values(), groups, Group.class),
				byLiteral(ArchiveItem.values(), missing, ArchiveItem.class));
	}

	private static void countGroups(int[] counts, PupilEntry entry, boolean isComplete) {
		counts[(entry.leftBehind() ? Group.LEFT_BEHIND : Group.NOT_LEFT_BEHIND).ordinal()]++;
		counts[(isComplete ? Group.COMPLETE : Group.INCOMPLETE).ordinal()]++;
		counts[Group.LIVES_ALONE.ordinal()] += entry.livesAlone() ? 1 : 0;
		switch (entry.awayParents()) {
		case ONE -> counts[Group.ONE_PARENT_AWAY.ordinal()]++;
		case BOTH -> counts[Group.BOTH_PARENTS_AWAY.ordinal()]++;
		case NONE -> {
			// no group of its own
		}
		}
	}

	private static void countBits(int[] counts, int bits) {
		for (int b = bits; b != 0; b &= b - 1) {
			counts[Integer.numberOfTrailingZeros(b)]++;
		}
	}

	/** Pupils without a class stand in several entries, one a grade; to a person they are one choice. */
	private static Map<String, Integer> byClass(PupilIndex index, int[] counts) {
		Map<String, Integer> result = new LinkedHashMap<>();
		for (int c = 0; c < counts.length; c++) {
			result.merge(index.classes().get(c).id(), counts[c], Integer::sum);
		}
		return result;
	}

	private static <E extends Enum<E>> Map<E, Integer> byLiteral(E[] literals, int[] counts, Class<E> type) {
		Map<E, Integer> result = new EnumMap<>(type);
		for (E literal : literals) {
			result.put(literal, counts[literal.ordinal()]);
		}
		return result;
	}
}
