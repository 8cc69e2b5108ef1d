// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

/**
 * One step of a sort order.
 *
 * @param column    id of the column
 * @param ascending small before large
 */
public record SortKey(String column, boolean ascending) {
}
