// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.shouwang.report.document.Row;
import org.shouwang.report.document.Table;
import org.shouwang.report.pdf.internal.font.Weight;
import org.shouwang.report.pdf.internal.page.Ink;
import org.shouwang.report.pdf.internal.page.Role;
import org.shouwang.report.pdf.internal.page.Tag;
import org.shouwang.report.pdf.internal.text.Line;
import org.shouwang.report.pdf.internal.text.LineBreaker;

/** Writes tables, row by row as they are read. */
final class TableBlock {

    private static final float CAPTION_SIZE = 8.6f;
    private static final double CAPTION_HEIGHT = 15;
    private static final double AFTER = 10;
    /** Row groups up to which a table is kept on one page. */
    private static final int SHORT = 8;

    private final FlowPages pages;
    private final PictureBlock pictures;

    TableBlock(FlowPages pages, PictureBlock pictures) {
        this.pages = pages;
        this.pictures = pictures;
    }

    void write(Table table, Tag parent) throws IOException {
        Columns columns = new Columns(table.columns(), pages.bodyWidth());
        GridPainter painter = new GridPainter(pages, pictures, columns, GridStyle.TABLE);
        Tag tag = parent.child(Role.TABLE);
        Optional<Tag> head = table.header().isEmpty() ? Optional.empty() : Optional.of(tag.child(Role.TABLE_HEAD));
        List<RowGroup> header = head.map(parentOfRows -> header(table.header(), columns, parentOfRows)).orElse(List.of());
        Tag body = tag.child(Role.TABLE_BODY);
        try (ClosingIterator<Row> rows = new ClosingIterator<>(table.rows())) {
            GroupReader reader = new GroupReader(rows, columns, GridStyle.TABLE, body);
            List<RowGroup> first = first(reader);
            pages.ensure(CAPTION_HEIGHT + height(header) + neededWith(first, !reader.hasNext()));
            caption(table.caption(), tag);
            for (RowGroup group : header) {
                painter.draw(group);
                end(group);
            }
            for (RowGroup group : first) {
                write(group, header, painter);
            }
            while (reader.hasNext()) {
                write(reader.next(pages.shaper()), header, painter);
            }
        }
        if (head.isPresent()) {
            pages.end(head.get());
        }
        pages.end(body);
        pages.end(tag);
        pages.move(AFTER);
    }

    private List<RowGroup> first(GroupReader reader) {
        List<RowGroup> first = new ArrayList<>();
        while (reader.hasNext() && first.size() < SHORT) {
            first.add(reader.next(pages.shaper()));
        }
        return first;
    }

    /** A short table is not torn apart; of a long one some rows must follow its header. */
    private double neededWith(List<RowGroup> first, boolean whole) {
        double height = height(first);
        return whole && height < pages.bodyHeight() / 2 ? height
                : height(first.subList(0, Math.min(2, first.size())));
    }

    private static double height(List<RowGroup> groups) {
        return groups.stream().mapToDouble(RowGroup::height).sum();
    }

    private List<RowGroup> header(List<Row> rows, Columns columns, Tag head) {
        List<RowGroup> header = new ArrayList<>();
        GroupReader reader = new GroupReader(rows.iterator(), columns, GridStyle.TABLE, head);
        while (reader.hasNext()) {
            header.add(reader.next(pages.shaper()));
        }
        return header;
    }

    private void caption(String text, Tag table) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        Tag tag = table.child(Role.CAPTION);
        pages.page().beginContent(tag);
        for (Line line : LineBreaker.wrap(pages.shaper().shape(text, Weight.BOLD), CAPTION_SIZE, pages.bodyWidth())) {
            pages.move(CAPTION_HEIGHT);
            pages.page().canvas().text(Ink.TEXT, line, CAPTION_SIZE, pages.left(), pages.pen() + CAPTION_SIZE / 2);
        }
        pages.page().canvas().end();
        pages.end(tag);
    }

    /** Draws a group, on the next page if it does not fit, in pieces if it fits on no page. */
    void write(RowGroup group, List<RowGroup> header, GridPainter painter) throws IOException {
        double headerHeight = height(header);
        RowGroup rest = group;
        while (rest.height() > pages.room()) {
            boolean fitsNext = rest.height() <= pages.bodyHeight() - headerHeight;
            if (!fitsNext) {
                List<RowGroup> pieces = rest.cut(pages.room());
                painter.draw(pieces.getFirst());
                rest = pieces.getLast();
            }
            pages.finishPage();
            header.forEach(painter::repeat);
        }
        painter.draw(rest);
        end(group);
    }

    /** Ends the elements of a group, rows after their cells. */
    private void end(RowGroup group) throws IOException {
        Set<Tag> rows = new LinkedHashSet<>();
        for (GridCell cell : group.cells()) {
            if (cell.tag().isPresent()) {
                pages.end(cell.tag().get());
                rows.add(cell.tag().get().parent());
            }
        }
        for (Tag row : rows) {
            pages.end(row);
        }
    }

    PictureBlock pictures() {
        return pictures;
    }
}
