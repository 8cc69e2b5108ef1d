// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Four children, each one step farther away from an account that looks after the first: in the same class, in the same school, in
 * another school. The farthest that a role reaches says how wide its scope is.
 */
enum Ring {
	PUPIL, CLASS, SCHOOL, ALL;

	/** As it stands in the matrix. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The farthest of those that hold, which must be all up to it; {@code none} where none does. */
	static String farthest(Predicate<Ring> holds) {
		List<Ring> reached = new ArrayList<>();
		for (Ring ring : values()) {
			if (holds.test(ring)) {
				reached.add(ring);
			}
		}
		boolean whole = reached.size() == (reached.isEmpty() ? 0 : reached.getLast().ordinal() + 1);
		return !whole ? "scattered " + reached : reached.isEmpty() ? "none" : reached.getLast().word();
	}

	/** How far an action was allowed; what stopped it where it never was, or where something else than the scope stopped it. */
	static String reached(Act act) {
		Map<Ring, String> outcomes = new EnumMap<>(Ring.class);
		for (Ring ring : values()) {
			outcomes.put(ring, Refusals.of(() -> act.on(ring)));
		}
		String reached = farthest(ring -> outcomes.get(ring).equals(Refusals.DONE));
		// What is out of sight is missed before anybody is asked for a right.
		List<String> refusals = outcomes.values().stream().filter(o -> !o.equals(Refusals.DONE) && !o.equals(Refusals.OUT_OF_SIGHT)).distinct().toList();
		String refused = refusals.isEmpty() ? Refusals.OUT_OF_SIGHT : String.join(" or ", refusals);
		return reached.equals("none") ? refused : refusals.isEmpty() ? reached : reached + ", then " + refused;
	}

	/** Something done to or for one of the children. */
	@FunctionalInterface
	interface Act {
		void on(Ring ring) throws Exception;
	}
}
