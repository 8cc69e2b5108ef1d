// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import java.util.Locale;

import org.shouwang.report.pdf.internal.text.Line;
import org.shouwang.report.pdf.internal.text.ShapedText;

/**
 * Draws by the operators of PDF (ISO 32000-1, 8 and 9). Lengths in points, the origin at the bottom left. Everything is
 * drawn either as content of the structure or as an artifact. Not for several threads.
 */
public final class Canvas {

    /** How far the handle of a curve lies from its end so that it looks like a quarter of a circle. */
    private static final double CIRCLE = 0.5523;

    private final ByteSink out = new ByteSink();
    private Ink fill;
    private Ink stroke;
    private double lineWidth = -1;

    /** Begins content of an element; {@code mark} is its number on the page. */
    public void beginContent(Role role, int mark) {
        out.text("/").text(role.pdfName().getValue()).text("<</MCID ").number(mark).text(">>BDC\n");
    }

    /** Begins what is no content: rules, fills, page numbers. */
    public void beginArtifact() {
        out.text("/Artifact BMC\n");
    }

    /** Ends content or artifact. */
    public void end() {
        out.text("EMC\n");
    }

    /** Fills a rectangle. */
    public void fillBox(Ink ink, double x, double y, double width, double height) {
        fill(ink);
        box(x, y, width, height).text("f\n");
    }

    /** Draws the outline of a rectangle. */
    public void strokeBox(Ink ink, double thickness, double x, double y, double width, double height) {
        stroke(ink, thickness);
        box(x, y, width, height).text("S\n");
    }

    private ByteSink box(double x, double y, double width, double height) {
        return out.number(x).number(y).number(width).number(height).text("re ");
    }

    /** Fills a rectangle with round corners. */
    public void fillRound(Ink ink, double x, double y, double width, double height, double radius) {
        fill(ink);
        round(x, y, width, height, radius);
        out.text("f\n");
    }

    /** Draws the outline of a rectangle with round corners. */
    public void strokeRound(Ink ink, double thickness, double x, double y, double width, double height,
            double radius) {
        stroke(ink, thickness);
        round(x, y, width, height, radius);
        out.text("s\n");
    }

    private void round(double x, double y, double width, double height, double r) {
        double right = x + width;
        double top = y + height;
        double h = r * (1 - CIRCLE);
        point(x + r, y).text("m ");
        point(right - r, y).text("l ");
        curve(right - h, y, right, y + h, right, y + r);
        point(right, top - r).text("l ");
        curve(right, top - h, right - h, top, right - r, top);
        point(x + r, top).text("l ");
        curve(x + h, top, x, top - h, x, top - r);
        point(x, y + r).text("l ");
        curve(x, y + h, x + h, y, x + r, y);
    }

    private ByteSink point(double x, double y) {
        return out.number(x).number(y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        point(x1, y1);
        point(x2, y2);
        point(x3, y3).text("c ");
    }

    /** Draws a straight line. */
    public void line(Ink ink, double thickness, double x1, double y1, double x2, double y2) {
        stroke(ink, thickness);
        point(x1, y1).text("m ");
        point(x2, y2).text("l S\n");
    }

    /** Draws a line of text, its baseline at {@code y}. */
    public void text(Ink ink, Line line, float size, double x, double y) {
        text(ink, line.text(), line.from(), line.to(), size, x, y);
    }

    /** Draws a text in one line, its baseline at {@code y}. */
    public void text(Ink ink, ShapedText text, float size, double x, double y) {
        text(ink, text, 0, text.length(), size, x, y);
    }

    private void text(Ink ink, ShapedText text, int from, int to, float size, double x, double y) {
        if (from == to) {
            return;
        }
        fill(ink);
        out.text("BT ");
        point(x, y).text("Td ");
        show(text, from, to, size);
        out.text("ET\n");
    }

    private void show(ShapedText text, int from, int to, float size) {
        for (int at = from; at < to;) {
            int font = text.font(at);
            out.text("/F").number(font).number(size).text("Tf <");
            for (; at < to && text.font(at) == font; at++) {
                if (text.code(at) != 0) {
                    out.hex(text.code(at));
                }
            }
            out.text(">Tj ");
        }
    }

    /** Draws a text around its middle, turned by an angle in radians. */
    public void turnedText(Ink ink, ShapedText text, float size, double x, double y, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double half = text.width(size) / 2;
        fill(ink);
        out.text("BT ").text(String.format(Locale.ROOT, "%.5f %.5f %.5f %.5f ", cos, sin, -sin, cos));
        point(x - half * cos, y - half * sin).text("Tm ");
        show(text, 0, text.length(), size);
        out.text("ET\n");
    }

    /** Draws a shared form at its own coordinates moved by x and y. */
    public void form(String name, double x, double y) {
        transformed(name, 1, 1, x, y);
    }

    /** Draws a picture into a box. */
    public void picture(String name, double x, double y, double width, double height) {
        transformed(name, width, height, x, y);
    }

    private void transformed(String name, double scaleX, double scaleY, double x, double y) {
        out.text("q ").number(scaleX).text("0 0 ").number(scaleY);
        point(x, y).text("cm /").text(name).text(" Do Q\n");
    }

    private void fill(Ink ink) {
        if (fill != ink) {
            fill = ink;
            out.text(ink.components()).text(" rg\n");
        }
    }

    private void stroke(Ink ink, double thickness) {
        if (stroke != ink) {
            stroke = ink;
            out.text(ink.components()).text(" RG\n");
        }
        if (lineWidth != thickness) {
            lineWidth = thickness;
            out.number(thickness).text("w\n");
        }
    }

    /** All that was drawn, as the filter FlateDecode expects it. */
    public byte[] deflated() {
        return out.deflated();
    }
}
