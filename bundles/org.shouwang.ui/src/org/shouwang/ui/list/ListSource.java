// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.List;
import java.util.OptionalInt;

/** Where a list's rows come from. All methods are called away from the window's thread, one at a time. */
public interface ListSource {
	/** How many rows the query finds, of how many. */
	ListCount count(ListQuery query);

	/**
	 * Some rows that the query finds.
	 *
	 * @param offset of the first, from 0
	 * @param limit  how many at most
	 */
	List<ListRow> page(ListQuery query, int offset, int limit);

	/** By what the list can be narrowed further, with counts for this query. */
	default List<FacetGroup> facets(ListQuery query) {
		return List.of();
	}

	/** The position of a record among what the query finds, so that the list can go to it. */
	default OptionalInt position(ListQuery query, String id) {
		return OptionalInt.empty();
	}
}
