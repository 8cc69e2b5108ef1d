// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.util.List;

import org.shouwang.report.document.Align;
import org.shouwang.report.document.Column;

/** The columns of a grid with their places in points. */
final class Columns {

    private final List<Column> columns;
    private final double[] edges;

    /** @param width of the whole grid in points */
    Columns(List<Column> columns, double width) {
        this.columns = columns;
        double weights = columns.stream().mapToDouble(Column::weight).sum();
        edges = new double[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + columns.get(i).weight() / weights * width;
        }
    }

    int count() {
        return columns.size();
    }

    Align align(int column) {
        return columns.get(column).align();
    }

    /** From the left edge of the grid to that of a column. */
    double left(int column) {
        return edges[column];
    }

    double width(int column, int span) {
        return edges[column + span] - edges[column];
    }
}
