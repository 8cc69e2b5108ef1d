// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A table. Its header rows are repeated at the top of every page it goes on to.
 *
 * @param caption what the table shows; may be empty
 * @param columns the columns, at least one
 * @param header  the rows that name the columns; may be empty
 * @param rows    the body, read once while it is written. A row wider than the columns is refused by the writer.
 */
public record Table(String caption, List<Column> columns, List<Row> header, Iterable<Row> rows) implements Block {

    public Table {
        Objects.requireNonNull(caption, "caption");
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table needs a column");
        }
        header = List.copyOf(header);
        Objects.requireNonNull(rows, "rows");
    }
}
