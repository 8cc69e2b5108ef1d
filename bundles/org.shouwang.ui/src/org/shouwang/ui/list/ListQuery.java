// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rows a list shows, and in which order. Immutable.
 *
 * @param search what was typed into the search box; empty for all
 * @param facets ids of the values checked, by id of the group; groups without a check are missing
 * @param sort   the order; empty for the source's own
 */
public record ListQuery(String search, Map<String, Set<String>> facets, List<SortKey> sort) {
	/** All rows in the source's own order. */
	public static final ListQuery ALL = new ListQuery("", Map.of(), List.of());

	public ListQuery {
		Map<String, Set<String>> checked = new LinkedHashMap<>();
		facets.forEach((group, values) -> {
			if (!values.isEmpty()) {
				checked.put(group, Set.copyOf(values));
			}
		});
		facets = Map.copyOf(checked);
		sort = List.copyOf(sort);
	}

	/** The same with another search. */
	public ListQuery searching(String newSearch) {
		return new ListQuery(newSearch, facets, sort);
	}

	/** The same with other checks. */
	public ListQuery filtered(Map<String, Set<String>> newFacets) {
		return new ListQuery(search, newFacets, sort);
	}

	/** The same in another order. */
	public ListQuery sorted(List<SortKey> newSort) {
		return new ListQuery(search, facets, newSort);
	}

	/** The values checked in a group. */
	public Set<String> checked(String group) {
		return facets.getOrDefault(group, Set.of());
	}
}
