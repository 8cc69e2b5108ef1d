// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.io.IOException;

import org.shouwang.report.document.Cell;
import org.shouwang.report.document.Picture;
import org.shouwang.report.pdf.internal.page.Canvas;
import org.shouwang.report.pdf.internal.page.Ink;
import org.shouwang.report.pdf.internal.page.Millimetres;
import org.shouwang.report.pdf.internal.page.PageDraft;
import org.shouwang.report.pdf.internal.text.Line;

/** Draws groups of rows at the pen of the page. */
final class GridPainter {

    private static final double THIN = 0.5;
    /** From the middle of a line of Chinese characters to its baseline, as a share of the type size. */
    private static final double BELOW_MIDDLE = 0.37;

    private final FlowPages pages;
    private final PictureBlock pictures;
    private final Columns columns;
    private final GridStyle style;

    GridPainter(FlowPages pages, PictureBlock pictures, Columns columns, GridStyle style) {
        this.pages = pages;
        this.pictures = pictures;
        this.columns = columns;
        this.style = style;
    }

    /** Draws a group whose content belongs to the elements of its cells. */
    void draw(RowGroup group) throws IOException {
        PageDraft page = pages.page();
        page.canvas().beginArtifact();
        drawBoxes(group, page.canvas());
        page.canvas().end();
        for (GridCell cell : group.cells()) {
            if (cell.tag().isPresent() && cell.picture().isPresent()) {
                drawPicture(group, cell, cell.picture().get());
            } else if (cell.tag().isPresent() && !isBlank(cell)) {
                page.beginContent(cell.tag().get());
                drawLines(group, cell, page.canvas());
                page.canvas().end();
            }
        }
        pages.move(group.height());
    }

    /** Draws a group again that has been drawn before, for the eye only. */
    void repeat(RowGroup group) {
        Canvas canvas = pages.page().canvas();
        canvas.beginArtifact();
        drawBoxes(group, canvas);
        for (GridCell cell : group.cells()) {
            drawLines(group, cell, canvas);
        }
        canvas.end();
        pages.move(group.height());
    }

    private static boolean isBlank(GridCell cell) {
        return cell.lines().stream().allMatch(line -> line.from() == line.to());
    }

    private void drawBoxes(RowGroup group, Canvas canvas) {
        for (GridCell cell : group.cells()) {
            if (cell.isLabel()) {
                canvas.fillBox(cell.kind() == Cell.Kind.COLUMN_HEADER ? Ink.TINT : Ink.SHADE, x(cell),
                        bottom(group, cell), width(cell), group.height(cell));
            }
        }
        for (GridCell cell : group.cells()) {
            canvas.strokeBox(Ink.RULE, THIN, x(cell), bottom(group, cell), width(cell), group.height(cell));
        }
    }

    private void drawLines(RowGroup group, GridCell cell, Canvas canvas) {
        double free = group.height(cell) - cell.lines().size() * style.leading();
        double middle = bottom(group, cell) + group.height(cell) - free / 2 - style.leading() / 2;
        Ink ink = cell.kind() == Cell.Kind.ROW_HEADER ? Ink.SOFT : Ink.TEXT;
        for (Line line : cell.lines()) {
            canvas.text(ink, line, style.size(), x(cell, line), middle - style.size() * BELOW_MIDDLE);
            middle -= style.leading();
        }
    }

    private void drawPicture(RowGroup group, GridCell cell, Picture picture) throws IOException {
        double width = Millimetres.points(picture.widthMm());
        double height = Millimetres.points(picture.heightMm());
        double x = x(cell) + (width(cell) - width) / 2;
        double y = bottom(group, cell) + (group.height(cell) - height) / 2;
        pictures.draw(picture, cell.tag().orElseThrow(), x, y, width, height);
    }

    private double x(GridCell cell, Line line) {
        double free = width(cell) - line.width();
        return x(cell) + switch (cell.align()) {
            case START -> style.paddingX();
            case CENTER -> free / 2;
            case END -> free - style.paddingX();
        };
    }

    private double x(GridCell cell) {
        return pages.left() + columns.left(cell.column());
    }

    private double width(GridCell cell) {
        return columns.width(cell.column(), cell.colSpan());
    }

    private double bottom(RowGroup group, GridCell cell) {
        return pages.pen() - group.top(cell) - group.height(cell);
    }
}
