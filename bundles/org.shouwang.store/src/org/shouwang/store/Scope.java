// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.Set;

/**
 * Which rows a viewer may see. The store enforces it below every service, list, report and export; who gets which scope is
 * decided elsewhere (roles). Ids are record ids.
 */
public sealed interface Scope {

	/** Every row of every school: a county office, or the program itself while it imports or migrates. */
	record All() implements Scope {}

	/** No row about a person: an administrator who manages accounts. What is public for everybody, such as class names, stays. */
	record None() implements Scope {}

	/** The rows of these schools, and what belongs to no school. */
	record Schools(Set<String> schools) implements Scope {
		public Schools {
			schools = Set.copyOf(schools);
		}
	}

	/** The pupils of these classes and what hangs on them; a class teacher. */
	record Classes(Set<String> classes) implements Scope {
		public Classes {
			classes = Set.copyOf(classes);
		}
	}

	/** These pupils and what hangs on them; a helper with own pupils. */
	record Pupils(Set<String> pupils) implements Scope {
		public Pupils {
			pupils = Set.copyOf(pupils);
		}
	}

	Scope ALL = new All();

	Scope NONE = new None();
}
