// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.List;

/**
 * A row as it is shown.
 *
 * @param id    of the record
 * @param cells texts in the order of the list's columns; empty texts for nothing
 */
public record ListRow(String id, List<String> cells) {
	public ListRow {
		cells = List.copyOf(cells);
	}
}
