// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.engine;

import java.util.Map;

/**
 * Which rows of a table a scope lets through, for an engine that guards its rows itself.
 *
 * @param table   with its schema
 * @param visible by kind of scope (see {@link #kind}), the condition on the table's columns; {@value #IDS} stands for a text
 *                literal in a comparison with the scope's ids. Every row for kinds with the condition {@code true}; none for kinds that
 *                are not named
 */
public record RowRule(String table, Map<String, String> visible) {

	/** Stands where the ids of a scope belong. */
	public static final String IDS = "{scope's ids}";

	public RowRule {
		visible = Map.copyOf(visible);
	}

	/** The kind of a scope: all, none, schools, classes, pupils. */
	public static String kind(org.shouwang.store.Scope scope) {
		return scope.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
	}
}
