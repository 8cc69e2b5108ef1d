// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

/**
 * How many rows a query finds.
 *
 * @param found rows that the query finds
 * @param total rows that there are
 */
public record ListCount(int found, int total) {
}
