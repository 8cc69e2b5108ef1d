// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.card;

import org.shouwang.report.pdf.internal.page.Ink;
import org.shouwang.report.pdf.internal.page.Role;
import org.shouwang.report.pdf.internal.text.Findings;
import org.shouwang.report.pdf.internal.text.ShapedText;

/** Sets one card at one size of its body text. */
final class CardSetter {

    private static final float LABEL_SHARE = 0.3f;
    private static final float TEXT_SHARE = 0.38f;
    private static final float LABEL_SIZE = 0.9f;
    private static final float NAME_SHARE = 0.72f;
    private static final int NAME_LINES = 2;

    private final ShapedCard card;
    private final CardStyle style;
    private final float width;
    private final float share;
    private final int mostLines;
    private final Findings findings;
    private final float labelWidth;
    private final CardColumn column = new CardColumn();

    /**
     * @param width     of the inner area, in points
     * @param share     of the usual type sizes
     * @param mostLines lines that one text may take
     * @param findings  told what is shortened
     */
    CardSetter(ShapedCard card, CardStyle style, float width, float share, int mostLines, Findings findings) {
        this.card = card;
        this.style = style;
        this.width = width;
        this.share = share;
        this.mostLines = mostLines;
        this.findings = findings;
        labelWidth = labelColumn();
    }

    /**
     * Sets the card.
     *
     * @param count how many of the lines are set; behind them stands an ellipsis when some are left out
     * @param room  points of free height to spread between the blocks
     */
    CardColumn set(int count, float room) {
        float step = Math.min(room / 4, style.gap());
        header();
        column.move(step);
        name();
        column.move(step);
        card.primary().ifPresent(this::primary);
        column.move(step);
        lines(count, Math.min((room - 3 * step) / Math.max(1, count), style.gap() / 2));
        return column;
    }

    private void header() {
        float size = style.header();
        Fit kind = fit(card.kind(), size, width * TEXT_SHARE, 1);
        Fit school = fit(card.school(), size, width - kind.width() - style.gap(), NAME_LINES);
        column.begin(Role.PARAGRAPH);
        column.place(Ink.ACCENT, school, card.ellipsis(), 0, column.baseline(size));
        column.placeRight(Ink.SOFT, kind, width, column.baseline(size));
        column.move(school.height() + style.gap() / 4);
        column.rule();
        column.move(style.gap() * share);
    }

    private void name() {
        float size = style.name() * Math.max(share, NAME_SHARE);
        Fit name = fit(card.name(), size, width, 1, NAME_LINES);
        float beside = width - name.width() - style.gap() * 2;
        boolean fits = name.lines().size() == 1 && card.detail().width(style.detail()) <= beside;
        column.begin(Role.H1);
        column.place(Ink.TEXT, name, card.ellipsis(), 0, column.baseline(name.size()));
        if (!card.detail().isEmpty()) {
            column.begin(Role.PARAGRAPH);
            if (fits) {
                Fit detail = new Fit(style.detail(), fit(card.detail(), style.detail(), beside, 1).lines(), false);
                column.place(Ink.SOFT, detail, card.ellipsis(), name.width() + style.gap() * 2,
                        column.baseline(name.size()));
            } else {
                column.move(name.height());
                Fit detail = fit(card.detail(), style.detail() * share, width, mostLines);
                column.place(Ink.SOFT, detail, card.ellipsis(), 0, column.baseline(detail.size()));
                column.move(detail.height() - name.height());
            }
        }
        column.move(name.height());
    }

    private void primary(ShapedCard.Row row) {
        float top = column.pen();
        column.move(style.gap() * 0.8f);
        row(row, style.primaryText() * share, style.primaryNumber() * Math.max(share, NAME_SHARE), Ink.ACCENT);
        column.move(style.gap() * 0.55f);
        column.band(top, column.pen() - top);
        column.move(style.gap() * share);
    }

    private void lines(int count, float between) {
        float size = style.line() * share;
        for (ShapedCard.Row row : card.lines().subList(0, count)) {
            row(row, size, size, Ink.TEXT);
            column.move(between);
        }
        if (count < card.lines().size()) {
            column.begin(Role.PARAGRAPH);
            column.place(Ink.TEXT, fit(card.ellipsis(), size, width, 1), card.ellipsis(), 0, column.baseline(size));
            column.move(size);
        }
    }

    /** All labels share one column, so that all texts begin below each other. */
    private float labelColumn() {
        float size = style.line() * share * LABEL_SIZE;
        float widest = card.primary().map(row -> row.label().width(size)).orElse(0f);
        for (ShapedCard.Row row : card.lines()) {
            widest = Math.max(widest, row.label().width(size));
        }
        return Math.min(widest, width * LABEL_SHARE);
    }

    private void row(ShapedCard.Row row, float size, float numberSize, Ink numberInk) {
        float left = labelWidth > 0 ? labelWidth + style.gap() * 1.2f : 0;
        float free = width - left;
        Fit number = fit(row.number(), numberSize, free, mostLines);
        boolean numbered = !row.number().isEmpty();
        float beside = numbered ? free - number.width() - style.gap() : free;
        boolean below = numbered && !row.text().isEmpty() && beside < free * TEXT_SHARE
                && row.text().width(size) > beside;
        Fit text = fit(row.text(), size, below ? free : Math.max(beside, size), mostLines);
        Fit label = fit(row.label(), style.line() * share * LABEL_SIZE, Math.max(labelWidth, size), mostLines);
        float baseline = column.baseline(numbered && !below ? Math.max(size, numberSize) : size);
        column.begin(Role.PARAGRAPH);
        column.place(Ink.SOFT, label, card.ellipsis(), 0, baseline);
        column.place(Ink.TEXT, text, card.ellipsis(), left, baseline);
        float height = Math.max(text.height(), label.height());
        if (below) {
            column.move(text.height());
            column.placeRight(numberInk, number, width, column.baseline(numberSize));
            column.move(-text.height());
            height = Math.max(height, text.height() + number.height());
        } else if (numbered) {
            column.placeRight(numberInk, number, width, baseline);
            height = Math.max(height, number.height());
        }
        column.move(height);
    }

    private Fit fit(ShapedText text, float size, float available, int most) {
        return fit(text, size, available, most, most);
    }

    private Fit fit(ShapedText text, float size, float available, int most, int mostWhenSmall) {
        float smallest = Math.min(size, Math.max(size * style.smallest(), style.line() * style.smallest()));
        Fit fit = Fit.into(text, size, smallest, available, most);
        if (fit.shortened() && mostWhenSmall > most) {
            fit = Fit.into(text, size * style.smallest(), size * style.smallest() / 2, available, mostWhenSmall);
        }
        if (fit.shortened()) {
            findings.shortened(text.toString());
        }
        return fit;
    }
}
