// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.shouwang.sheets.HeaderChoice;
import org.shouwang.sheets.Localized;
import org.shouwang.sheets.MappingMemory;
import org.shouwang.sheets.Row;
import org.shouwang.sheets.SheetInfo;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.SheetTable;
import org.shouwang.sheets.TargetField;
import org.shouwang.sheets.internal.Messages;

/** Looks for the header of the table in all sheets of a file. */
public final class Detection {

	/** Places that reach this part of the best one's score are equally good: a person has to choose. */
	private static final double EQUALLY_GOOD = 0.9;
	private static final int FEWEST_FIELDS = 2;
	private static final int NAMED_FIELDS = 8;

	private final SheetSource source;
	private final List<TargetField> fields;
	private final MappingMemory memory;
	private final HeaderMatcher matcher;

	public Detection(SheetSource source, List<TargetField> fields, MappingMemory memory) {
		this.source = source;
		this.fields = fields;
		this.memory = memory;
		matcher = new HeaderMatcher(fields);
	}

	/** The table that stands out. */
	public SheetTable find() {
		List<Candidate> ranked = ranked();
		if (ranked.isEmpty()) {
			throw new SheetProblem(Reason.NO_HEADER, source.path(), lookedFor());
		}
		Candidate best = ranked.getFirst();
		List<HeaderChoice> equal = ranked.stream().filter(c -> isRival(c, best)).map(Candidate::choice).toList();
		if (equal.size() > 1) {
			throw new SheetProblem(Reason.TWO_HEADERS, source.path(), null, equal, places(equal));
		}
		return table(best, ranked.stream().skip(1).map(Candidate::choice).toList());
	}

	/** The table at a place that a person chose. */
	public SheetTable at(HeaderChoice choice) {
		if (choice.sheet() >= source.sheets().size()) {
			throw noSuchHeader(choice);
		}
		SheetHead head = SheetHead.read(source, source.sheets().get(choice.sheet()));
		Candidate candidate = candidate(head, choice.firstRow(), choice.lines());
		if (candidate.paths().stream().allMatch(List::isEmpty)) {
			throw noSuchHeader(choice);
		}
		return table(candidate, List.of());
	}

	/** All places that look like the table, the best first. */
	public List<HeaderChoice> candidates() {
		return ranked().stream().map(Candidate::choice).toList();
	}

	private SheetTable table(Candidate candidate, List<HeaderChoice> others) {
		return FoundTable.of(source, candidate, new Mapper(matcher, fields, memory).map(candidate), others);
	}

	private SheetProblem noSuchHeader(HeaderChoice choice) {
		return new SheetProblem(Reason.NO_SUCH_HEADER, source.path(), place(choice));
	}

	private static boolean isRival(Candidate candidate, Candidate best) {
		return candidate == best || candidate.score() >= EQUALLY_GOOD * best.score() && candidate.hasRows() == best.hasRows()
				&& candidate.head().sheet().hidden() == best.head().sheet().hidden();
	}

	/** Candidates of all sheets, the best first, each row in one candidate only. */
	private List<Candidate> ranked() {
		List<Candidate> all = new ArrayList<>();
		boolean filled = false;
		for (SheetInfo sheet : source.sheets()) {
			SheetHead head = SheetHead.read(source, sheet);
			filled |= !head.rows().isEmpty();
			all.addAll(bestOf(head));
		}
		if (!filled) {
			throw new SheetProblem(Reason.EMPTY, source.path());
		}
		all.sort(Comparator.comparing((Candidate c) -> c.head().sheet().hidden()).thenComparing(c -> !c.hasRows())
				.thenComparing(Candidate::score, Comparator.reverseOrder()));
		return all;
	}

	private List<Candidate> bestOf(SheetHead head) {
		List<Candidate> possible = new ArrayList<>();
		for (Row row : head.rows()) {
			for (int lines = 1; lines <= HeaderChoice.MAX_LINES; lines++) {
				Candidate candidate = candidate(head, row.number(), lines);
				if (isPossible(candidate)) {
					possible.add(candidate);
				}
			}
		}
		possible.sort(Comparator.comparing(Candidate::score).reversed().thenComparing(Candidate::lines)
				.thenComparing(Candidate::firstRow));
		List<Candidate> best = new ArrayList<>();
		for (Candidate candidate : possible) {
			// the same header once more is that of the next printed page
			if (best.stream().noneMatch(b -> b.overlaps(candidate) || b.matched().keySet().equals(candidate.matched().keySet()) && b.paths().equals(candidate.paths()))) {
				best.add(candidate);
			}
		}
		return best;
	}

	private Candidate candidate(SheetHead head, int firstRow, int lines) {
		return Candidate.of(head, firstRow, lines, matcher, shape -> memory.recall(shape).isPresent());
	}

	private boolean isPossible(Candidate candidate) {
		return candidate.remembered() || candidate.matched().size() >= Math.min(FEWEST_FIELDS, Math.max(1, fields.size()));
	}

	private Localized lookedFor() {
		List<TargetField> required = fields.stream().filter(TargetField::required).toList();
		List<TargetField> named = required.isEmpty() ? fields : required;
		return locale -> named.stream().limit(NAMED_FIELDS).map(f -> f.label().in(locale)).distinct()
				.collect(Collectors.joining(Messages.text(locale, "list.separator"))); //$NON-NLS-1$
	}

	private static Localized places(List<HeaderChoice> choices) {
		return locale -> choices.stream().map(c -> place(c).in(locale))
				.collect(Collectors.joining(separator(locale)));
	}

	private static String separator(Locale locale) {
		return Messages.text(locale, "header.separator"); //$NON-NLS-1$
	}

	private static Localized place(HeaderChoice choice) {
		return Messages.later("header.place", choice.sheetName(), choice.firstRow()); //$NON-NLS-1$
	}
}
