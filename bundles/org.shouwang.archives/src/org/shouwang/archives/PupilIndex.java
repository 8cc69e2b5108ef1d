// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.shouwang.model.Sex;

/**
 * The pupils on the roll as one query found them on one date: what lists show, filter and count, kept column by column, so that
 * a county's 86,194 rows take some tens of megabytes and a filter some milliseconds. Rows stand in the order of
 * {@link PupilSort#CLASS}. Immutable and thread-safe.
 */
public final class PupilIndex {
	/** Stands for the class of pupils who have none. */
	public static final String NO_CLASS = "";

	private final LocalDate on;
	private final Criteria criteria;
	private final List<ClassEntry> classes;
	private final PupilEntry[] entries;
	private final Map<PupilSort, int[]> orders = new EnumMap<>(PupilSort.class);
	private final AtomicReference<NamedRows> lastNamed;

	/**
	 * A class as the index knows it.
	 *
	 * @param id        its id, {@link #NO_CLASS} for pupils without a class
	 * @param name      its name; for pupils without a class the name of their grade, or empty
	 * @param grade     1 to 12, or {@code null}
	 * @param enrolment its enrolment as stated by hand, or {@code null}
	 */
	public record ClassEntry(String id, String name, Integer grade, Integer enrolment) {
	}

	/** What is kept of one pupil; bits of {@link ArchiveItem} for what is there. */
	record PupilEntry(String id, String name, String pinyin, String initials, Sex sex, LocalDate born, int classNo, boolean leftBehind,
			AwayParents awayParents, boolean livesAlone, String guardian, int present) {
	}

	PupilIndex(LocalDate on, Criteria criteria, List<ClassEntry> classes, PupilEntry[] entries) {
		this.on = on;
		this.criteria = criteria;
		this.classes = List.copyOf(classes);
		this.entries = entries;
		this.lastNamed = new AtomicReference<>(NamedRows.all(entries.length));
	}

	/** The date whose facts are counted. */
	public LocalDate on() {
		return on;
	}

	/** How many pupils are on the roll. */
	public int size() {
		return entries.length;
	}

	/** The classes that have pupils, or are known, in their order. */
	public List<ClassEntry> classes() {
		return classes;
	}

	/** One pupil; {@code row} from 0 to {@link #size()} - 1. */
	public PupilRow row(int row) {
		PupilEntry e = entries[row];
		ClassEntry c = classes.get(e.classNo);
		return new PupilRow(e.id, e.name, e.sex, e.born, c.id.isEmpty() ? null : c.id, c.name, c.grade, e.leftBehind, e.awayParents,
				e.livesAlone, e.guardian, criteria.percent(e.present, e.leftBehind), Criteria.items(criteria.missing(e.present, e.leftBehind)));
	}

	/** The pupil's id without the rest of its row. */
	public String id(int row) {
		return entries[row].id;
	}

	/** The rows that pass the filter, sorted. */
	public int[] select(PupilFilter filter, PupilSort sort, boolean descending) {
		IntPredicate passes = new PupilMatcher(this, filter);
		int[] order = order(sort);
		int n = order.length;
		return IntStream.range(0, n).map(i -> order[descending ? n - 1 - i : i]).filter(passes).toArray();
	}

	/** How many pupils of each class, group and missing item pass the rest of the filter. */
	public PupilFacets facets(PupilFilter filter) {
		return PupilFacets.count(this, filter);
	}

	/** The figures of each class, computed, never typed (A5, G4). */
	public List<ClassFigures> classFigures() {
		Map<Integer, int[]> counts = new HashMap<>();
		for (PupilEntry e : entries) {
			int[] count = counts.computeIfAbsent(e.classNo, k -> new int[2]);
			count[0]++;
			count[1] += e.leftBehind ? 1 : 0;
		}
		return IntStream.range(0, classes.size())
				.mapToObj(c -> ClassFigures.of(classes.get(c), counts.getOrDefault(c, new int[2]))).toList();
	}

	PupilEntry entry(int row) {
		return entries[row];
	}

	/** The rows whose name meets a normalised text; {@code null} when the text is empty. */
	BitSet named(String text) {
		if (text.isEmpty()) {
			return null;
		}
		NamedRows last = lastNamed.get();
		if (!last.text().equals(text)) {
			last = (last.leadsTo(text) ? last : NamedRows.all(size())).narrow(this, text);
			lastNamed.set(last);
		}
		return last.rows();
	}

	int missingBits(int row) {
		return criteria.missing(entries[row].present, entries[row].leftBehind);
	}

	private int[] order(PupilSort sort) {
		synchronized (orders) {
			return orders.computeIfAbsent(sort, s -> IntStream.range(0, entries.length).boxed().sorted(PupilOrder.of(s, this))
					.mapToInt(Integer::intValue).toArray());
		}
	}

	int percent(PupilEntry entry) {
		return criteria.percent(entry.present, entry.leftBehind);
	}

	/** The classes with the given ids, as places in {@link #classes()}. */
	int[] classNumbers(Set<String> ids) {
		return IntStream.range(0, classes.size()).filter(i -> ids.contains(classes.get(i).id)).toArray();
	}
}
