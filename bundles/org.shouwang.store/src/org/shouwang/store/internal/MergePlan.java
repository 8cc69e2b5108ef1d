// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.jooq.DSLContext;
import org.shouwang.model.Record;
import org.shouwang.store.internal.Dependents.Dependent;
import org.shouwang.store.internal.Doubles.Likeness;

/** What happens to each record that refers to the one that goes: it moves, or it is joined with one that says the same already. */
final class MergePlan {

	private final List<Step> steps = new ArrayList<>();

	/**
	 * One record's fate.
	 *
	 * @param stored as it is
	 * @param moved  as it refers to the kept record
	 * @param into   the record with which it is joined; null when it moves
	 */
	record Step(Mapping mapping, Record stored, Record moved, Record into, boolean doubtful) {

		boolean isJoined() {
			return into != null;
		}
	}

	/** @param stays whether a record must not be removed, because it belongs to a closed dossier */
	MergePlan(DSLContext dsl, Model model, Mapping mapping, String kept, String gone, BiPredicate<Mapping, Record> stays) {
		Dependents dependents = new Dependents(dsl, model);
		List<Dependent> own = dependents.of(mapping.type(), kept);
		Set<String> taken = new HashSet<>();
		for (Dependent dependent : dependents.of(mapping.type(), gone)) {
			Record moved = dependent.referringTo(kept);
			Optional<Record> same = stays.test(dependent.mapping(), dependent.stored()) ? Optional.empty()
					: like(own, dependent.mapping(), moved, Likeness.SAME, other -> !taken.contains(other.getId()));
			same.ifPresent(record -> taken.add(record.getId()));
			boolean doubtful = same.isEmpty() && (like(own, dependent.mapping(), moved, Likeness.DOUBTFUL, other -> true).isPresent()
					|| like(own, dependent.mapping(), moved, Likeness.SAME, other -> true).isPresent());
			steps.add(new Step(dependent.mapping(), dependent.stored(), moved, same.orElse(null), doubtful));
		}
	}

	private static Optional<Record> like(List<Dependent> own, Mapping mapping, Record moved, Likeness likeness, Predicate<Record> free) {
		return own.stream().filter(d -> d.mapping().equals(mapping)).map(Dependent::stored).filter(free)
				.filter(record -> Doubles.of(mapping, record, moved) == likeness).findFirst();
	}

	List<Step> steps() {
		return steps;
	}

	/** How many of them there are by record type. */
	Map<String, Integer> counts(Predicate<Step> which) {
		Map<String, Integer> counts = new TreeMap<>();
		steps.stream().filter(which).forEach(step -> counts.merge(step.mapping().type().id(), 1, Integer::sum));
		return counts;
	}
}
