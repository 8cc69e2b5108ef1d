// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.util.Set;

/**
 * The schools, classes and pupils that are given to an account; which of them counts depends on its role's {@link ScopeKind}.
 *
 * @param schools record ids
 * @param classes record ids
 * @param pupils  record ids
 */
public record Reach(Set<String> schools, Set<String> classes, Set<String> pupils) {

	/** Nothing is given. */
	public static final Reach NOTHING = new Reach(Set.of(), Set.of(), Set.of());

	public Reach {
		schools = Set.copyOf(schools);
		classes = Set.copyOf(classes);
		pupils = Set.copyOf(pupils);
	}

	public static Reach ofSchools(Set<String> schools) {
		return new Reach(schools, Set.of(), Set.of());
	}

	public static Reach ofClasses(Set<String> classes) {
		return new Reach(Set.of(), classes, Set.of());
	}

	public static Reach ofPupils(Set<String> pupils) {
		return new Reach(Set.of(), Set.of(), pupils);
	}
}
