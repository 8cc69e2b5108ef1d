// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.util.Optional;

import org.shouwang.report.document.Document;
import org.shouwang.report.document.Frame;
import org.shouwang.report.pdf.internal.font.FontLibrary;
import org.shouwang.report.pdf.internal.font.FontUse;
import org.shouwang.report.pdf.internal.font.Weight;
import org.shouwang.report.pdf.internal.page.Canvas;
import org.shouwang.report.pdf.internal.page.Ink;
import org.shouwang.report.pdf.internal.page.Millimetres;
import org.shouwang.report.pdf.internal.page.PageDraft;
import org.shouwang.report.pdf.internal.page.SharedForm;
import org.shouwang.report.pdf.internal.text.Findings;
import org.shouwang.report.pdf.internal.text.ShapedText;
import org.shouwang.report.pdf.internal.text.Shaper;

/** What stands on every page outside its body: header, footer, page number, watermark. */
public final class Stationery {

    /** Name of the form with the watermark. */
    private static final String WATERMARK = "Watermark";
    private static final float SIZE = 7.6f;
    private static final float WATERMARK_SIZE = 15;
    private static final double WATERMARK_STEP_X = 260;
    private static final double WATERMARK_STEP_Y = 150;
    private static final double WATERMARK_ANGLE = Math.toRadians(28);
    private static final double WATERMARK_AREA = Millimetres.points(420);
    private static final double HEAD = Millimetres.points(12);
    private static final double FOOT = Millimetres.points(10);
    private static final double SIDE = Millimetres.points(18);
    private static final float TOTAL_WIDTH = 120;
    private static final float TOTAL_HEIGHT = 14;
    private static final float TOTAL_BASE = 4;

    private final FontLibrary library;
    private final Messages messages;
    private final Optional<SharedForm> watermark;

    public Stationery(Document document, FontLibrary library) {
        this.library = library;
        messages = new Messages(document.language());
        watermark = document.watermark().map(this::watermark);
    }

    /** The watermark, to be added to the document once. */
    public Optional<SharedForm> watermark() {
        return watermark;
    }

    private SharedForm watermark(String text) {
        FontUse use = new FontUse();
        ShapedText shaped = new Shaper(library, use, new Findings("")).shape(text, Weight.REGULAR);
        Canvas canvas = new Canvas();
        double stepX = Math.max(WATERMARK_STEP_X, shaped.width(WATERMARK_SIZE) + WATERMARK_SIZE * 2);
        for (double y = 0; y < WATERMARK_AREA; y += WATERMARK_STEP_Y) {
            for (double x = 0; x < WATERMARK_AREA + stepX; x += stepX) {
                canvas.turnedText(Ink.WATERMARK, shaped, WATERMARK_SIZE, x, y, WATERMARK_ANGLE);
            }
        }
        return new SharedForm(WATERMARK, WATERMARK_AREA, WATERMARK_AREA, canvas.deflated(), use);
    }

    /** Draws the watermark behind what comes later. */
    public void drawWatermark(Canvas canvas) {
        if (watermark.isPresent()) {
            canvas.beginArtifact();
            canvas.form(WATERMARK, 0, 0);
            canvas.end();
        }
    }

    /** Draws header and footer of a page. */
    void draw(PageDraft page, Shaper shaper, Frame frame, int number, String totalForm) {
        double width = Millimetres.points(frame.format().widthMm());
        double top = Millimetres.points(frame.format().heightMm()) - HEAD;
        Canvas canvas = page.canvas();
        drawWatermark(canvas);
        canvas.beginArtifact();
        left(canvas, shaper, frame.headerLeft(), top);
        right(canvas, shaper, frame.headerRight(), width, top);
        left(canvas, shaper, frame.footerLeft(), FOOT);
        right(canvas, shaper, frame.footerRight(), width, FOOT);
        if (frame.numbered()) {
            // The total is not known yet: the number ends at the middle, the total begins there, filled in at the end.
            ShapedText text = shaper.shape(messages.page(number) + " ", Weight.REGULAR);
            canvas.text(Ink.FAINT, text, SIZE, width / 2 - text.width(SIZE), FOOT);
            canvas.form(totalForm, width / 2, FOOT - TOTAL_BASE);
        }
        canvas.end();
    }

    private static void left(Canvas canvas, Shaper shaper, String text, double y) {
        canvas.text(Ink.FAINT, shaper.shape(text, Weight.REGULAR), SIZE, SIDE, y);
    }

    private static void right(Canvas canvas, Shaper shaper, String text, double width, double y) {
        ShapedText shaped = shaper.shape(text, Weight.REGULAR);
        canvas.text(Ink.FAINT, shaped, SIZE, width - SIDE - shaped.width(SIZE), y);
    }

    /** The form with the number of pages, once that is known. */
    SharedForm total(String name, int pages) {
        FontUse use = new FontUse();
        Canvas canvas = new Canvas();
        ShapedText text = new Shaper(library, use, new Findings("")).shape(messages.total(pages), Weight.REGULAR);
        canvas.text(Ink.FAINT, text, SIZE, 0, TOTAL_BASE);
        return new SharedForm(name, TOTAL_WIDTH, TOTAL_HEIGHT, canvas.deflated(), use);
    }

    FontLibrary library() {
        return library;
    }
}
