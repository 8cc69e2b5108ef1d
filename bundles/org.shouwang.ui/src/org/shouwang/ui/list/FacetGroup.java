// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.List;

/**
 * Values by which a list can be narrowed, each with the number of rows it would leave.
 *
 * @param id     stable name
 * @param label  its head
 * @param values in the order in which they are shown
 */
public record FacetGroup(String id, String label, List<Value> values) {
	/**
	 * A value that can be checked.
	 *
	 * @param id    stable name
	 * @param label what is shown
	 * @param count rows that have it, among those that the rest of the query finds
	 */
	public record Value(String id, String label, int count) {
	}

	public FacetGroup {
		values = List.copyOf(values);
	}
}
