// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.io.IOException;
import java.util.List;

import org.shouwang.report.document.Align;
import org.shouwang.report.document.Paragraph;
import org.shouwang.report.document.Signatures;
import org.shouwang.report.document.TitleBlock;
import org.shouwang.report.pdf.internal.font.Weight;
import org.shouwang.report.pdf.internal.page.Ink;
import org.shouwang.report.pdf.internal.page.Role;
import org.shouwang.report.pdf.internal.page.Tag;
import org.shouwang.report.pdf.internal.text.Line;
import org.shouwang.report.pdf.internal.text.LineBreaker;
import org.shouwang.report.pdf.internal.text.ShapedText;

/** Writes titles, headings, paragraphs and signature lines. */
final class TextBlocks {

    private static final float[] HEADINGS = { 12.5f, 11f, 10f };
    private static final double KEEP_WITH_NEXT = 92;
    private static final double SIGNATURE_HEIGHT = 46;
    private static final float SIGNATURE_SIZE = 9.5f;
    private static final double SIGNATURE_GAP = 18;
    private static final double RULE = 0.5;
    private static final String BETWEEN_FACTS = "\u3000|\u3000";

    private final FlowPages pages;

    /** How a kind of text is set; lengths in points. */
    private record Setting(Ink ink, Weight weight, float size, float leading, double before, double after) {
    }

    private static final Setting OVERLINE = new Setting(Ink.ACCENT, Weight.BOLD, 10.5f, 1.4f, 0, 4);
    private static final Setting TITLE = new Setting(Ink.TEXT, Weight.BOLD, 22, 1.3f, 0, 4);
    private static final Setting SUBTITLE = new Setting(Ink.TEXT, Weight.REGULAR, 12, 1.4f, 0, 6);
    private static final Setting FACTS = new Setting(Ink.SOFT, Weight.REGULAR, 8.6f, 1.5f, 5, 10);
    private static final Setting BODY = new Setting(Ink.TEXT, Weight.REGULAR, 10, 1.65f, 2, 6);
    private static final Setting STRONG = new Setting(Ink.TEXT, Weight.BOLD, 10, 1.65f, 2, 6);
    private static final Setting NOTE = new Setting(Ink.SOFT, Weight.REGULAR, 8.2f, 1.5f, 2, 5);

    TextBlocks(FlowPages pages) {
        this.pages = pages;
    }

    void title(TitleBlock block, Tag parent) throws IOException {
        optional(block.overline(), OVERLINE, parent);
        text(block.title(), TITLE, Align.CENTER, parent.child(Role.H1));
        optional(block.subtitle(), SUBTITLE, parent);
        pages.page().canvas().beginArtifact();
        double middle = pages.left() + pages.bodyWidth() / 2;
        double reach = pages.bodyWidth() / 2;
        pages.page().canvas().line(Ink.ACCENT, 1, middle - reach, pages.pen(), middle + reach, pages.pen());
        pages.page().canvas().end();
        optional(String.join(BETWEEN_FACTS, block.facts()), FACTS, parent);
    }

    private void optional(String text, Setting setting, Tag parent) throws IOException {
        if (!text.isEmpty()) {
            text(text, setting, Align.CENTER, parent.child(Role.PARAGRAPH));
        }
    }

    /**
     * Writes the title of a section, never at the foot of a page.
     *
     * @param depth        decides its size, 1 the outermost
     * @param rank         of the heading for readers of the structure
     * @param outlineDepth of its entry in the table of contents
     */
    void heading(String title, int depth, int rank, int outlineDepth, Tag section) throws IOException {
        float size = HEADINGS[Math.min(depth, HEADINGS.length) - 1];
        pages.ensure(KEEP_WITH_NEXT);
        Setting setting = new Setting(depth == 1 ? Ink.ACCENT : Ink.TEXT, Weight.BOLD, size, 1.4f, 0, 5);
        if (!pages.atTop()) {
            pages.move(size * 0.9);
        }
        pages.page();
        pages.bookmark(outlineDepth, title);
        text(title, setting, Align.START, section.child(Role.heading(rank)));
    }

    void paragraph(Paragraph paragraph, Tag parent) throws IOException {
        Setting setting = switch (paragraph.style()) {
            case BODY -> BODY;
            case STRONG -> STRONG;
            case NOTE -> NOTE;
        };
        text(paragraph.text(), setting, paragraph.align(), parent.child(Role.PARAGRAPH));
    }

    private void text(String text, Setting setting, Align align, Tag tag) throws IOException {
        ShapedText shaped = pages.shaper().shape(text, setting.weight());
        List<Line> lines = LineBreaker.wrap(shaped, setting.size(), pages.bodyWidth());
        double leading = setting.size() * setting.leading();
        pages.ensure(setting.before() + leading * Math.min(2, lines.size()));
        pages.move(setting.before());
        for (int at = 0; at < lines.size();) {
            int fitting = Math.max(1, (int) Math.min(lines.size() - at, pages.room() / leading));
            draw(lines.subList(at, at + fitting), setting, align, tag);
            at += fitting;
            if (at < lines.size()) {
                pages.finishPage();
            }
        }
        pages.end(tag);
        pages.move(setting.after());
    }

    private void draw(List<Line> lines, Setting setting, Align align, Tag tag) {
        double leading = setting.size() * setting.leading();
        pages.page().beginContent(tag);
        for (Line line : lines) {
            double baseline = pages.pen() - leading / 2 - setting.size() * 0.38;
            pages.page().canvas().text(setting.ink(), line, setting.size(), x(line, align), baseline);
            pages.move(leading);
        }
        pages.page().canvas().end();
    }

    private double x(Line line, Align align) {
        double free = pages.bodyWidth() - line.width();
        return pages.left() + switch (align) {
            case START -> 0;
            case CENTER -> free / 2;
            case END -> free;
        };
    }

    void signatures(Signatures signatures, Tag parent) throws IOException {
        pages.ensure(SIGNATURE_HEIGHT);
        pages.move(SIGNATURE_HEIGHT - SIGNATURE_SIZE);
        int count = signatures.labels().size();
        double width = (pages.bodyWidth() - SIGNATURE_GAP * (count - 1)) / count;
        double x = pages.left();
        for (String label : signatures.labels()) {
            signature(label, x, width, parent.child(Role.PARAGRAPH));
            x += width + SIGNATURE_GAP;
        }
        pages.move(SIGNATURE_SIZE);
    }

    private void signature(String label, double x, double width, Tag tag) throws IOException {
        ShapedText text = pages.shaper().shape(label, Weight.REGULAR);
        double baseline = pages.pen();
        pages.page().beginContent(tag);
        pages.page().canvas().text(Ink.SOFT, text, SIGNATURE_SIZE, x, baseline);
        pages.page().canvas().end();
        double from = x + text.width(SIGNATURE_SIZE) + 4;
        pages.page().canvas().beginArtifact();
        pages.page().canvas().line(Ink.FAINT, RULE, from, baseline - 2, x + width, baseline - 2);
        pages.page().canvas().end();
        pages.end(tag);
    }
}
