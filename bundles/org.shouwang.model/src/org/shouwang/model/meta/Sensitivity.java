// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

/** How secret a field is (design §5, A21), from what may hang on the wall to what only its own module may open. */
public enum Sensitivity {
	/** May be published: a school's name, a class's enrolment. */
	PUBLIC,
	/** For the staff who work with the record: a child's name and class. */
	INTERNAL,
	/** Needs a reason to be read in bulk and is masked for lower clearances: ID numbers, phones, addresses. */
	SENSITIVE,
	/** Kept under a module's own key, for its own roles: counselling notes. */
	SEALED;

	/** Whether a viewer with this clearance may see a field of the given sensitivity. */
	public boolean clears(Sensitivity field) {
		return compareTo(field) >= 0;
	}
}
