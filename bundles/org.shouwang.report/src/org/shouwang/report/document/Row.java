// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a table. Columns that a cell of a row above covers are left out, as in HTML.
 *
 * @param cells the cells from left to right; may be empty when rows above cover all columns
 */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** A row of plain data cells. */
    public static Row of(String... texts) {
        return new Row(Arrays.stream(texts).map(Cell::of).toList());
    }

    /** A row of cells that name their columns. */
    public static Row head(String... texts) {
        return new Row(Arrays.stream(texts).map(Cell::head).toList());
    }
}
