// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.shouwang.report.document.Align;
import org.shouwang.report.document.Cell;
import org.shouwang.report.document.Column;
import org.shouwang.report.document.KeyValueGrid;
import org.shouwang.report.document.KeyValueGrid.Entry;
import org.shouwang.report.document.Picture;
import org.shouwang.report.document.Row;
import org.shouwang.report.pdf.internal.font.Weight;
import org.shouwang.report.pdf.internal.page.Millimetres;
import org.shouwang.report.pdf.internal.page.Role;
import org.shouwang.report.pdf.internal.page.Tag;

/**
 * Writes forms: labels and values in a grid, the portrait at the right of the first rows. A form is a table whose labels
 * name the cells to their right, and is written as one.
 */
final class FormBlock {

    private static final double LABEL_MOST = 0.34;
    private static final double AFTER = 8;

    private final FlowPages pages;
    private final TableBlock tables;

    FormBlock(FlowPages pages, TableBlock tables) {
        this.pages = pages;
        this.tables = tables;
    }

    void write(KeyValueGrid grid, Tag parent) throws IOException {
        List<List<Entry>> rows = rows(grid);
        if (rows.isEmpty() && grid.portrait().isEmpty()) {
            return;
        }
        int beside = grid.portrait().map(picture -> rowsBeside(picture, rows.size())).orElse(0);
        List<Row> cells = new ArrayList<>();
        for (int i = 0; i < rows.size() || i < beside; i++) {
            List<Entry> entries = i < rows.size() ? rows.get(i) : List.of();
            cells.add(row(entries, grid, i, beside));
        }
        Columns columns = columns(grid);
        GridPainter painter = new GridPainter(pages, tables.pictures(), columns, GridStyle.FORM);
        Tag tag = parent.child(Role.TABLE);
        GroupReader reader = new GroupReader(cells.iterator(), columns, GridStyle.FORM, tag);
        while (reader.hasNext()) {
            RowGroup group = reader.next(pages.shaper());
            tables.write(grid.portrait().map(picture -> withPortrait(group, picture, columns.count())).orElse(group),
                    List.of(), painter);
        }
        pages.end(tag);
        pages.move(AFTER);
    }

    private static List<List<Entry>> rows(KeyValueGrid grid) {
        List<List<Entry>> rows = new ArrayList<>();
        List<Entry> open = new ArrayList<>();
        for (Entry entry : grid.entries()) {
            if (entry.wide() && !open.isEmpty()) {
                rows.add(open);
                open = new ArrayList<>();
            }
            open.add(entry);
            if (entry.wide() || open.size() == grid.pairsPerRow()) {
                rows.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            rows.add(open);
        }
        return rows;
    }

    private static int rowsBeside(Picture portrait, int rows) {
        double height = Millimetres.points(portrait.heightMm()) + 2 * GridStyle.FORM.paddingY();
        int wanted = (int) Math.ceil(height / GridStyle.FORM.least());
        return Math.clamp(rows, 1, wanted);
    }

    private static Row row(List<Entry> entries, KeyValueGrid grid, int index, int beside) {
        int columns = 2 * grid.pairsPerRow();
        boolean widened = grid.portrait().isPresent() && index >= beside;
        List<Cell> cells = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            cells.add(Cell.of(entry.label()).as(Cell.Kind.ROW_HEADER));
            boolean last = i == entries.size() - 1;
            int span = last ? columns - used - 1 + (widened ? 1 : 0) : 1;
            cells.add(Cell.of(entry.value()).span(span, 1));
            used += 2;
        }
        if (entries.isEmpty()) {
            cells.add(Cell.of("").span(columns, 1));
        }
        if (index == 0 && beside > 0) {
            cells.add(Cell.of("").span(1, beside));
        }
        return new Row(cells);
    }

    /** Puts the portrait into the cell at the right that was kept for it. */
    private static RowGroup withPortrait(RowGroup group, Picture portrait, int columns) {
        List<GridCell> cells = new ArrayList<>(group.cells());
        boolean kept = false;
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            if (cell.column() == columns - 1) {
                kept = true;
                cells.set(i, new GridCell(cell.row(), cell.column(), cell.rowSpan(), 1, cell.kind(), cell.align(),
                        cell.lines(), Optional.of(portrait), cell.tag()));
            }
        }
        return kept ? group.with(cells) : group;
    }

    /** Labels as wide as the longest of them, within bounds; values share the rest. */
    private Columns columns(KeyValueGrid grid) {
        double portrait = grid.portrait()
                .map(picture -> Millimetres.points(picture.widthMm()) + 2 * GridStyle.FORM.paddingX()).orElse(0.0);
        double pair = (pages.bodyWidth() - portrait) / grid.pairsPerRow();
        double label = 0;
        for (Entry entry : grid.entries()) {
            float text = pages.shaper().shape(entry.label(), Weight.REGULAR).width(GridStyle.FORM.size());
            label = Math.max(label, text + 2 * GridStyle.FORM.paddingX() + 1);
        }
        label = Math.min(label, pair * LABEL_MOST);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < grid.pairsPerRow(); i++) {
            columns.add(new Column(Math.max(label, 1), Align.START));
            columns.add(new Column(pair - label, Align.START));
        }
        grid.portrait().ifPresent(picture -> columns.add(new Column(portrait, Align.CENTER)));
        return new Columns(columns, pages.bodyWidth());
    }
}
