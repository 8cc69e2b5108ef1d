// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.shouwang.report.pdf.internal.text.Line;

/** Rows that hang together because cells cover several of them; most groups are a single row. Lengths in points. */
final class RowGroup {

    private final int rows;
    private final List<GridCell> cells;
    private final GridStyle style;
    private final double[] heights;

    RowGroup(int rows, List<GridCell> cells, GridStyle style) {
        this.rows = rows;
        this.cells = cells;
        this.style = style;
        heights = measured();
    }

    private double[] measured() {
        double[] found = new double[rows];
        Arrays.fill(found, style.least());
        for (GridCell cell : cells) {
            if (cell.rowSpan() == 1) {
                found[cell.row()] = Math.max(found[cell.row()], cell.height(style));
            }
        }
        for (GridCell cell : cells) {
            double missing = cell.height(style) - sum(found, cell.row(), cell.rowSpan());
            for (int row = cell.row(); missing > 0 && row < cell.row() + cell.rowSpan(); row++) {
                found[row] += missing / cell.rowSpan();
            }
        }
        return found;
    }

    private static double sum(double[] heights, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += heights[i];
        }
        return sum;
    }

    List<GridCell> cells() {
        return cells;
    }

    /** The same rows with other cells. */
    RowGroup with(List<GridCell> others) {
        return new RowGroup(rows, others, style);
    }

    double height() {
        return sum(heights, 0, rows);
    }

    /** Height of the rows that a cell covers. */
    double height(GridCell cell) {
        return sum(heights, cell.row(), cell.rowSpan());
    }

    /** From the top of the group to the top of a cell. */
    double top(GridCell cell) {
        return sum(heights, 0, cell.row());
    }

    /**
     * Cuts the group where a page ends: between two rows if one fits, else between the lines of its first row.
     *
     * @param room height that the first piece has
     * @return the two pieces
     */
    List<RowGroup> cut(double room) {
        int fitting = 0;
        while (fitting < rows && sum(heights, 0, fitting + 1) <= room) {
            fitting++;
        }
        return fitting > 0 ? cutBetweenRows(fitting) : cutFirstRow(room);
    }

    private List<RowGroup> cutBetweenRows(int first) {
        List<GridCell> above = new ArrayList<>();
        List<GridCell> below = new ArrayList<>();
        for (GridCell cell : cells) {
            int end = cell.row() + cell.rowSpan();
            if (end <= first) {
                above.add(cell);
            } else if (cell.row() >= first) {
                below.add(cell.cut(cell.row() - first, cell.rowSpan(), cell.lines()));
            } else {
                int fit = fittingLines(cell, sum(heights, cell.row(), first - cell.row()));
                above.add(cell.cut(cell.row(), first - cell.row(), cell.lines().subList(0, fit)));
                below.add(cell.cut(0, end - first, cell.lines().subList(fit, cell.lines().size())));
            }
        }
        return List.of(new RowGroup(first, above, style), new RowGroup(rows - first, below, style));
    }

    private List<RowGroup> cutFirstRow(double room) {
        List<GridCell> above = new ArrayList<>();
        List<GridCell> below = new ArrayList<>();
        for (GridCell cell : cells) {
            if (cell.row() > 0) {
                below.add(cell);
            } else {
                int fit = fittingLines(cell, room);
                above.add(cell.cut(0, 1, cell.lines().subList(0, fit)));
                List<Line> rest = cell.lines().subList(fit, cell.lines().size());
                below.add(cell.cut(0, cell.rowSpan(), rest));
            }
        }
        return List.of(new RowGroup(1, above, style), new RowGroup(rows, below, style));
    }

    private int fittingLines(GridCell cell, double room) {
        int fit = (int) ((room - 2 * style.paddingY()) / style.leading());
        return Math.clamp(fit, 0, cell.lines().size());
    }
}
