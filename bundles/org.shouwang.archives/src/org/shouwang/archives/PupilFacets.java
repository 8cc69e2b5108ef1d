// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

import org.shouwang.archives.PupilFilter.Group;

/**
 * How many pupils stand behind each choice of a list's facets. Each facet is counted under the filter without its own part, so
 * that a second choice within it can be judged.
 *
 * @param classes counts by class id
 * @param groups  counts by state
 * @param missing counts by missing item
 */
public record PupilFacets(Map<String, Integer> classes, Map<Group, Integer> groups, Map<ArchiveItem, Integer> missing) {

	static PupilFacets count(PupilIndex index, PupilFilter filter) {
		return new PupilFacets(byClass(index, new PupilMatcher(index, filter.withClasses(Set.of()))),
				byGroup(index, filter.withGroups(Set.of())),
				byMissing(index, new PupilMatcher(index, filter.withMissing(Set.of()))));
	}

	private static Map<String, Integer> byClass(PupilIndex index, IntPredicate passes) {
		int[] counts = new int[index.classes().size()];
		for (int row = 0; row < index.size(); row++) {
			counts[index.entry(row).classNo()] += passes.test(row) ? 1 : 0;
		}
		Map<String, Integer> result = new LinkedHashMap<>();
		for (int c = 0; c < counts.length; c++) {
			result.merge(index.classes().get(c).id(), counts[c], Integer::sum);
		}
		return result;
	}

	private static Map<Group, Integer> byGroup(PupilIndex index, PupilFilter rest) {
		Map<Group, Integer> result = new EnumMap<>(Group.class);
		for (Group group : Group.values()) {
			IntPredicate passes = new PupilMatcher(index, rest.withGroups(Set.of(group)));
			int count = 0;
			for (int row = 0; row < index.size(); row++) {
				count += passes.test(row) ? 1 : 0;
			}
			result.put(group, count);
		}
		return result;
	}

	private static Map<ArchiveItem, Integer> byMissing(PupilIndex index, IntPredicate passes) {
		int[] counts = new int[ArchiveItem.values().length];
		for (int row = 0; row < index.size(); row++) {
			int bits = passes.test(row) ? index.missingBits(row) : 0;
			for (int b = bits; b != 0; b &= b - 1) {
				counts[Integer.numberOfTrailingZeros(b)]++;
			}
		}
		Map<ArchiveItem, Integer> result = new EnumMap<>(ArchiveItem.class);
		for (ArchiveItem item : ArchiveItem.values()) {
			result.put(item, counts[item.ordinal()]);
		}
		return result;
	}
}
