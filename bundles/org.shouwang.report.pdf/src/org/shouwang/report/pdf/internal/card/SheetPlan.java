// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.card;

import java.util.ArrayList;
import java.util.List;

import org.shouwang.report.document.CardFormat;
import org.shouwang.report.pdf.internal.page.Canvas;
import org.shouwang.report.pdf.internal.page.Ink;
import org.shouwang.report.pdf.internal.page.Millimetres;

/**
 * Where cards lie on a sheet, in points, and where it is cut.
 *
 * @param width  of the sheet
 * @param height of the sheet
 * @param boxes  places of the cards, in reading order
 */
record SheetPlan(double width, double height, List<Box> boxes) {

    private static final double A4_SHORT = Millimetres.points(210);
    private static final double A4_LONG = Millimetres.points(297);
    private static final double A5_SHORT = Millimetres.points(148);
    private static final double ID1_WIDTH = Millimetres.points(85.6);
    private static final double ID1_HEIGHT = Millimetres.points(54);
    private static final double GAP = Millimetres.points(5);
    /** Most printers cannot print nearer to the edge of the paper. */
    private static final double EDGE = Millimetres.points(8);
    private static final int ROWS = 4;
    private static final double MARK = Millimetres.points(4);
    private static final double AWAY = Millimetres.points(1.5);
    private static final double THIN = 0.35;

    /** A place of a card; y counts from the bottom of the sheet. */
    record Box(double x, double y, double width, double height) {
    }

    static SheetPlan of(CardFormat format) {
        return switch (format) {
            case WALLET -> wallet();
            case A5_PAIR -> new SheetPlan(A4_SHORT, A4_LONG, List.of(
                    inset(A4_LONG / 2, A4_LONG / 2), inset(0, A4_LONG / 2)));
            case A5 -> new SheetPlan(A4_SHORT, A5_SHORT, List.of(inset(0, A5_SHORT)));
        };
    }

    private static Box inset(double y, double height) {
        return new Box(EDGE, y + EDGE, A4_SHORT - 2 * EDGE, height - 2 * EDGE);
    }

    private static SheetPlan wallet() {
        double left = (A4_SHORT - 2 * ID1_WIDTH - GAP) / 2;
        double bottom = (A4_LONG - ROWS * ID1_HEIGHT - (ROWS - 1) * GAP) / 2;
        List<Box> boxes = new ArrayList<>();
        for (int row = ROWS - 1; row >= 0; row--) {
            double y = bottom + row * (ID1_HEIGHT + GAP);
            boxes.add(new Box(left, y, ID1_WIDTH, ID1_HEIGHT));
            boxes.add(new Box(left + ID1_WIDTH + GAP, y, ID1_WIDTH, ID1_HEIGHT));
        }
        return new SheetPlan(A4_SHORT, A4_LONG, List.copyOf(boxes));
    }

    /** Draws where to cut. */
    void drawMarks(Canvas canvas) {
        if (boxes.size() == 1) {
            return;
        }
        if (boxes.size() == 2) {
            canvas.line(Ink.RULE, THIN, 0, height / 2, width, height / 2);
            return;
        }
        Box first = boxes.getFirst();
        Box last = boxes.getLast();
        double top = first.y() + first.height();
        double right = last.x() + last.width();
        for (Box box : boxes) {
            for (double x : new double[] { box.x(), box.x() + box.width() }) {
                canvas.line(Ink.FAINT, THIN, x, top + AWAY, x, top + AWAY + MARK);
                canvas.line(Ink.FAINT, THIN, x, last.y() - AWAY - MARK, x, last.y() - AWAY);
            }
            for (double y : new double[] { box.y(), box.y() + box.height() }) {
                canvas.line(Ink.FAINT, THIN, first.x() - AWAY - MARK, y, first.x() - AWAY, y);
                canvas.line(Ink.FAINT, THIN, right + AWAY, y, right + AWAY + MARK, y);
            }
        }
    }
}
