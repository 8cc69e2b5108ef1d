// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.card;

import java.util.ArrayList;
import java.util.List;

import org.shouwang.report.pdf.internal.page.Ink;
import org.shouwang.report.pdf.internal.page.PageDraft;
import org.shouwang.report.pdf.internal.page.Role;
import org.shouwang.report.pdf.internal.page.Tag;
import org.shouwang.report.pdf.internal.text.Line;
import org.shouwang.report.pdf.internal.text.ShapedText;

/**
 * What stands on a card, from top to bottom, before it is known whether it fits. Positions count downwards from the top
 * of the card's inner area and to the right from its left edge.
 */
final class CardColumn {

    /** How far the top of Chinese characters lies above the baseline, as a share of the type size. */
    private static final float RISE = 0.88f;

    private final List<Element> elements = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private float pen;

    private record Placed(Ink ink, Line line, float size, float x, float baseline) {
    }

    private record Element(Role role, List<Placed> texts) {
    }

    private record Shape(boolean band, float top, float height) {
    }

    float pen() {
        return pen;
    }

    void move(float down) {
        pen += down;
    }

    /** Begins an element; texts placed from now on belong to it. */
    void begin(Role role) {
        elements.add(new Element(role, new ArrayList<>(4)));
    }

    /** Places lines below each other. */
    void place(Ink ink, Fit fit, ShapedText ellipsis, float x, float firstBaseline) {
        float baseline = firstBaseline;
        for (Line line : fit.lines()) {
            add(ink, line, fit.size(), x, baseline);
            baseline += fit.leading();
        }
        if (fit.shortened()) {
            float end = x + fit.lines().getLast().width();
            Line dots = new Line(ellipsis, 0, ellipsis.length(), ellipsis.width(fit.size()));
            add(ink, dots, fit.size(), end, baseline - fit.leading());
        }
    }

    /** Places lines so that all end at the right. */
    void placeRight(Ink ink, Fit fit, float right, float firstBaseline) {
        float baseline = firstBaseline;
        for (Line line : fit.lines()) {
            add(ink, line, fit.size(), right - line.width(), baseline);
            baseline += fit.leading();
        }
    }

    private void add(Ink ink, Line line, float size, float x, float baseline) {
        elements.getLast().texts().add(new Placed(ink, line, size, x, baseline));
    }

    /** Where the first baseline of a text stands whose top is at the pen. */
    float baseline(float size) {
        return pen + size * RISE;
    }

    void rule() {
        shapes.add(new Shape(false, pen, 0));
    }

    void band(float top, float height) {
        shapes.add(new Shape(true, top, height));
    }

    /** Draws all into the inner area whose top left corner is given. */
    void draw(PageDraft page, Tag card, float left, float top, float width, CardStyle style) {
        page.canvas().beginArtifact();
        for (Shape shape : shapes) {
            if (shape.band()) {
                page.canvas().fillRound(Ink.TINT, left - style.gap(), top - shape.top() - shape.height(),
                        width + 2 * style.gap(), shape.height(), style.gap() / 2);
            } else {
                float y = top - shape.top();
                page.canvas().line(Ink.ACCENT, style.rule(), left, y, left + width, y);
            }
        }
        page.canvas().end();
        drawTexts(page, card, left, top);
    }

    /** Draws the texts alone. */
    void drawTexts(PageDraft page, Tag card, float left, float top) {
        for (Element element : elements) {
            Tag tag = card.child(element.role());
            page.beginContent(tag);
            for (Placed text : element.texts()) {
                page.canvas().text(text.ink(), text.line(), text.size(), left + text.x(), top - text.baseline());
            }
            page.canvas().end();
            page.ended(tag);
        }
    }
}
