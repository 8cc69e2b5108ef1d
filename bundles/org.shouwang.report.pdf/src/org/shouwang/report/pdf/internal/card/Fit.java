// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.card;

import java.util.ArrayList;
import java.util.List;

import org.shouwang.report.pdf.internal.text.Line;
import org.shouwang.report.pdf.internal.text.LineBreaker;
import org.shouwang.report.pdf.internal.text.ShapedText;

/**
 * A text set into a given width.
 *
 * @param size      type size in points
 * @param lines     its lines
 * @param shortened whether something behind the last line is left out
 */
record Fit(float size, List<Line> lines, boolean shortened) {

    private static final float STEP = 0.94f;
    private static final float LEADING = 1.3f;

    /** Sets a text smaller until it takes no more lines than allowed, then shortens it. */
    static Fit into(ShapedText text, float size, float smallest, float width, int mostLines) {
        float now = size;
        List<Line> lines = LineBreaker.wrap(text, now, width);
        while (lines.size() > mostLines && now * STEP >= smallest) {
            now *= STEP;
            lines = LineBreaker.wrap(text, now, width);
        }
        if (lines.size() <= mostLines) {
            return new Fit(now, lines, false);
        }
        // One em stays free for the ellipsis behind the last line.
        List<Line> kept = lines.subList(0, mostLines);
        Line last = shortened(kept.getLast(), now, width - now);
        return new Fit(now, append(kept.subList(0, mostLines - 1), last), true);
    }

    private static List<Line> append(List<Line> lines, Line last) {
        List<Line> all = new ArrayList<>(lines);
        all.add(last);
        return all;
    }

    private static Line shortened(Line line, float size, float width) {
        int to = line.to();
        while (to > line.from() + 1 && line.text().width(line.from(), to, size) > width) {
            to--;
        }
        return new Line(line.text(), line.from(), to, line.text().width(line.from(), to, size));
    }

    /** Width in points of the widest line. */
    float width() {
        float widest = 0;
        for (Line line : lines) {
            widest = Math.max(widest, line.width());
        }
        return widest;
    }

    /** Height in points of all lines. */
    float height() {
        return lines.size() * leading();
    }

    /** From baseline to baseline. */
    float leading() {
        return size * LEADING;
    }
}
