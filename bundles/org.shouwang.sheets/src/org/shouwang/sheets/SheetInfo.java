// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

/**
 * One sheet of a workbook.
 *
 * @param index place among the sheets that hold cells, counted from 0
 * @param name name on the tab; for csv the file's name without its ending
 * @param hidden true if a person does not see the tab
 */
public record SheetInfo(int index, String name, boolean hidden) {
}
