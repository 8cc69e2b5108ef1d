// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.util.Locale;

/** How far a role sees; which schools, classes or pupils exactly is said per account. The names are kept in workspaces. */
public enum ScopeKind {
	/** No record about a person. */
	NONE,
	/** The pupils that are given to the account. */
	PUPILS,
	/** The pupils of the classes that are given to the account. */
	CLASSES,
	/** The schools that are given to the account; where none is given, the workspace's only school. */
	SCHOOL,
	/** Everything. */
	ALL;

	/** What a person calls it. */
	public String label(Locale locale) {
		return Messages.format(locale, "scope." + name());
	}

	/** Whether this kind reaches at least as far as the other. */
	public boolean covers(ScopeKind other) {
		return compareTo(other) >= 0;
	}
}
