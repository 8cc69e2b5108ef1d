// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines by the usual rules of Chinese typesetting (GB/T 15834, JLREQ): a break may stand between any two
 * ideographs, but no closing mark begins a line, no opening mark ends one, and words and numbers stay whole while they
 * fit.
 */
public final class LineBreaker {

    /** Closing marks, half and full width. */
    private static final String NEVER_FIRST = ",.;:!?)]}%\u3001\u3002\u00B7\u3009\u300B\u300D\u300F\u3011\u3015\u3017"
            + "\uFF0C\uFF0E\uFF1A\uFF1B\uFF01\uFF1F\uFF09\uFF3D\uFF5D\uFF05\u2019\u201D\u2026\u2014\u2013~\u2103";
    /** Opening marks, half and full width. */
    private static final String NEVER_LAST = "([{\u3008\u300A\u300C\u300E\u3010\u3014\u3016\u2018\u201C\uFF08\uFF3B\uFF5B"
            + "$\u00A5\uFFE5";
    private static final int FIRST_WIDE = 0x2E80;
    private static final int NO_BREAK_SPACE = 0xA0;

    private LineBreaker() {
    }

    /**
     * Breaks a text.
     *
     * @param text  the text
     * @param size  type size in points
     * @param width width in points that lines have at most, save one character that is wider itself
     * @return at least one line
     */
    public static List<Line> wrap(ShapedText text, float size, float width) {
        List<Line> lines = new ArrayList<>(2);
        int from = 0;
        do {
            int to = endOfLine(text, from, width * 1000 / size);
            lines.add(line(text, from, to, size));
            from = startOfNext(text, to);
        } while (from < text.length());
        return lines;
    }

    private static Line line(ShapedText text, int from, int to, float size) {
        int end = to;
        while (end > from && isSpace(text.codePoint(end - 1))) {
            end--;
        }
        return new Line(text, from, end, text.width(from, end, size));
    }

    private static int startOfNext(ShapedText text, int end) {
        int from = end;
        while (from < text.length() && text.codePoint(from) == ' ') {
            from++;
        }
        boolean feed = from < text.length() && text.codePoint(from) == '\n';
        return feed ? from + 1 : from;
    }

    private static int endOfLine(ShapedText text, int from, float limit) {
        float used = 0;
        int lastBreak = from;
        for (int i = from; i < text.length(); i++) {
            int character = text.codePoint(i);
            if (character == '\n') {
                return i;
            }
            if (i > from && mayBreak(text.codePoint(i - 1), character)) {
                lastBreak = i;
            }
            used += text.advance(i);
            if (used > limit + 0.5f && !isSpace(character)) {
                return lastBreak > from ? lastBreak : Math.max(i, from + 1);
            }
        }
        return text.length();
    }

    private static boolean mayBreak(int before, int after) {
        if (isSpace(after) || before == NO_BREAK_SPACE || after == NO_BREAK_SPACE) {
            return false;
        }
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return isSpace(before) || before >= FIRST_WIDE || after >= FIRST_WIDE;
    }

    private static boolean isSpace(int character) {
        return character == ' ' || character == 0x3000;
    }
}
