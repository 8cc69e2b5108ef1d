// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param text    what stands in it; a line feed begins a new line
 * @param kind    whether it names or holds data
 * @param colSpan how many columns it covers, at least 1
 * @param rowSpan how many rows it covers, at least 1
 * @param align   where its text stands; empty: as the column says
 */
public record Cell(String text, Kind kind, int colSpan, int rowSpan, Optional<Align> align) {

    /** What a cell is to the cells beside and below it. */
    public enum Kind {
        /** Holds data. */
        DATA,
        /** Holds data that stands out, such as a total. */
        STRONG,
        /** Names the cells of its row. */
        ROW_HEADER,
        /** Names the cells of its column. Every cell of a header row is one. */
        COLUMN_HEADER
    }

    public Cell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(align, "align");
        if (colSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException("A cell covers at least one row and column");
        }
    }

    /** A data cell of one row and column. */
    public static Cell of(String text) {
        return new Cell(text, Kind.DATA, 1, 1, Optional.empty());
    }

    /** A cell of one row and column that names its column. */
    public static Cell head(String text) {
        return new Cell(text, Kind.COLUMN_HEADER, 1, 1, Optional.empty());
    }

    /** The same cell over several columns and rows. */
    public Cell span(int columns, int rows) {
        return new Cell(text, kind, columns, rows, align);
    }

    /** The same cell as another kind. */
    public Cell as(Kind other) {
        return new Cell(text, other, colSpan, rowSpan, align);
    }
}
