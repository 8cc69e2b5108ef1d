// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.shouwang.report.document.Align;
import org.shouwang.report.document.Cell;
import org.shouwang.report.document.Row;
import org.shouwang.report.pdf.internal.font.Weight;
import org.shouwang.report.pdf.internal.page.Role;
import org.shouwang.report.pdf.internal.page.Tag;
import org.shouwang.report.pdf.internal.page.TagDetail.CellDetail;
import org.shouwang.report.pdf.internal.text.Line;
import org.shouwang.report.pdf.internal.text.LineBreaker;
import org.shouwang.report.pdf.internal.text.ShapedText;
import org.shouwang.report.pdf.internal.text.Shaper;

/** Reads rows and gives each cell its place, taking together the rows that a cell covers. */
final class GroupReader {

    private final Iterator<Row> rows;
    private final Columns columns;
    private final GridStyle style;
    private final Tag parent;
    private final int[] covered;
    private final List<GridCell> cells = new ArrayList<>();
    private int row;

    GroupReader(Iterator<Row> rows, Columns columns, GridStyle style, Tag parent) {
        this.rows = rows;
        this.columns = columns;
        this.style = style;
        this.parent = parent;
        covered = new int[columns.count()];
    }

    boolean hasNext() {
        return rows.hasNext();
    }

    /**
     * The next rows that hang together.
     *
     * @throws IllegalArgumentException when a row has more cells than there are columns
     */
    RowGroup next(Shaper shaper) {
        if (!rows.hasNext()) {
            throw new NoSuchElementException();
        }
        cells.clear();
        row = 0;
        do {
            place(rows.next(), shaper);
            row++;
        } while (isOpen() && rows.hasNext());
        trimOverhang();
        return new RowGroup(row, List.copyOf(cells), style);
    }

    private boolean isOpen() {
        for (int rest : covered) {
            if (rest > 0) {
                return true;
            }
        }
        return false;
    }

    /** A cell may claim more rows than follow. */
    private void trimOverhang() {
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            if (cell.row() + cell.rowSpan() > row) {
                cells.set(i, cell.cut(cell.row(), row - cell.row(), cell.lines()));
            }
        }
        Arrays.fill(covered, 0);
    }

    private void place(Row source, Shaper shaper) {
        Tag rowTag = parent.child(Role.ROW);
        boolean[] above = new boolean[covered.length];
        for (int i = 0; i < covered.length; i++) {
            above[i] = covered[i] > 0;
            covered[i] = Math.max(0, covered[i] - 1);
        }
        int column = 0;
        for (Cell cell : source.cells()) {
            column = free(above, column);
            place(cell, column, rowTag, shaper);
            column += cell.colSpan();
        }
        for (column = free(above, column); column < covered.length; column = free(above, column + 1)) {
            place(Cell.of(""), column, rowTag, shaper);
        }
    }

    private static int free(boolean[] taken, int from) {
        int column = from;
        while (column < taken.length && taken[column]) {
            column++;
        }
        return column;
    }

    private void place(Cell cell, int column, Tag rowTag, Shaper shaper) {
        if (column + cell.colSpan() > covered.length) {
            throw new IllegalArgumentException("Row wider than its table of " + covered.length + " columns: "
                    + cell.text());
        }
        for (int i = column; i < column + cell.colSpan(); i++) {
            covered[i] = cell.rowSpan() - 1;
        }
        Tag tag = rowTag.child(cell.kind() == Cell.Kind.DATA || cell.kind() == Cell.Kind.STRONG ? Role.DATA_CELL
                : Role.HEADER_CELL).with(new CellDetail(scope(cell.kind()), cell.colSpan(), cell.rowSpan()));
        Weight weight = cell.kind() == Cell.Kind.STRONG || cell.kind() == Cell.Kind.COLUMN_HEADER ? Weight.BOLD
                : Weight.REGULAR;
        ShapedText text = shaper.shape(cell.text(), weight);
        float width = (float) (columns.width(column, cell.colSpan()) - 2 * style.paddingX());
        List<Line> lines = LineBreaker.wrap(text, style.size(), width);
        cells.add(new GridCell(row, column, cell.rowSpan(), cell.colSpan(), cell.kind(), align(cell, column), lines,
                Optional.empty(), Optional.of(tag)));
    }

    private static String scope(Cell.Kind kind) {
        return switch (kind) {
            case COLUMN_HEADER -> "Column";
            case ROW_HEADER -> "Row";
            case DATA, STRONG -> "";
        };
    }

    private Align align(Cell cell, int column) {
        return cell.align().orElseGet(() -> cell.kind() == Cell.Kind.COLUMN_HEADER ? Align.CENTER
                : columns.align(column));
    }
}
