// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.shouwang.sheets.HeaderChoice;
import org.shouwang.sheets.HeaderFingerprint;

/**
 * A place that may be the header of the table.
 *
 * @param head the sheet
 * @param firstRow first row of the header, counted from 1
 * @param lines rows it takes
 * @param paths the columns' headers
 * @param matched field id to quality of the best match
 * @param remembered true if a person corrected a table of this shape before
 */
record Candidate(SheetHead head, int firstRow, int lines, List<List<String>> paths, Map<String, Integer> matched,
		boolean remembered) {

	/** More than any number of matches: a shape that a person has worked with is certain. */
	private static final int CERTAIN = 1000;
	private static final List<String> SAMPLES = List.of("示例", "样表", "样例", "模板", "说明", "sample", "template", "example"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	static Candidate of(SheetHead head, int firstRow, int lines, HeaderMatcher matcher, java.util.function.Predicate<HeaderFingerprint> known) {
		List<List<String>> paths = HeaderPaths.read(head, firstRow, lines);
		Map<String, Integer> matched = new LinkedHashMap<>();
		for (List<String> path : paths) {
			HeaderMatcher.Match match = matcher.match(path);
			int quality = match.ids().size() == 1 ? match.quality() : 1;
			match.ids().forEach(id -> matched.merge(id, quality, Math::max));
		}
		long named = paths.stream().filter(p -> !p.isEmpty()).count();
		return new Candidate(head, firstRow, lines, paths, matched, named > 1 && known.test(HeaderFingerprint.of(paths)));
	}

	/** How much it looks like the header that is looked for. */
	double score() {
		double score = matched.values().stream().mapToInt(Integer::intValue).sum() + (remembered ? CERTAIN : 0);
		return isSample() ? score / 2 : score;
	}

	boolean hasRows() {
		return head.hasRowsAfter(firstRow + lines - 1);
	}

	boolean overlaps(Candidate other) {
		return head == other.head && firstRow < other.firstRow + other.lines && other.firstRow < firstRow + lines;
	}

	HeaderChoice choice() {
		List<String> labels = paths.stream().filter(p -> !p.isEmpty()).map(List::getLast).toList();
		return new HeaderChoice(head.sheet().index(), head.sheet().name(), firstRow, lines, labels);
	}

	private boolean isSample() {
		String name = head.sheet().name().toLowerCase(java.util.Locale.ROOT);
		return SAMPLES.stream().anyMatch(name::contains);
	}
}
