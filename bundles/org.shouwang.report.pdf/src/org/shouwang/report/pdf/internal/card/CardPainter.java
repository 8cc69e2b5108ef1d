// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.card;

import org.shouwang.report.document.Card;
import org.shouwang.report.document.CardLine;
import org.shouwang.report.pdf.internal.page.PageDraft;
import org.shouwang.report.pdf.internal.page.Tag;
import org.shouwang.report.pdf.internal.text.Findings;
import org.shouwang.report.pdf.internal.text.Shaper;

/**
 * Draws cards so that all stands inside: first at the usual sizes, then smaller step by step, then with texts shortened,
 * at last with lines left out. Whatever is not whole is a finding.
 */
final class CardPainter {

    private static final float STEP = 0.95f;
    private static final int ANY = Integer.MAX_VALUE;
    private static final int MOST_LINES = 6;

    private final CardStyle style;
    private final float width;
    private final float height;

    /** Sizes of the whole card in points. */
    CardPainter(double width, double height) {
        style = CardStyle.forWidth(width);
        this.width = (float) width - 2 * style.padding();
        this.height = (float) height - 2 * style.padding() * 0.85f;
    }

    /** Draws a card, its bottom left corner at x and y. */
    void paint(Card card, SheetPlan.Box box, PageDraft page, Tag tag, Shaper shaper) {
        Findings findings = shaper.findings();
        findings.at((card.kind() + " " + card.name()).strip());
        ShapedCard shaped = ShapedCard.of(card, shaper);
        CardFooter footer = new CardFooter(shaped, style, width, findings);
        CardColumn column = fitted(card, shaped, height - footer.height(), findings);
        float left = (float) box.x() + style.padding();
        float top = (float) (box.y() + box.height()) - style.padding() * 0.85f;
        column.draw(page, tag, left, top, width, style);
        footer.draw(page, tag, left, (float) box.y() + style.padding() * 0.85f);
    }

    private CardColumn fitted(Card card, ShapedCard shaped, float room, Findings findings) {
        int count = shaped.lines().size();
        float smallest = style.smallest();
        for (float share = 1; share > smallest; share *= STEP) {
            float used = measure(shaped, share, ANY, count);
            if (used <= room) {
                return setter(shaped, share, ANY, findings).set(count, room - used);
            }
        }
        for (int most = MOST_LINES; most >= 1; most--) {
            if (measure(shaped, smallest, most, count) <= room) {
                return setter(shaped, smallest, most, findings).set(count, 0);
            }
        }
        while (count > 0 && measure(shaped, smallest, 1, count) > room) {
            count--;
        }
        for (CardLine left : card.lines().subList(count, card.lines().size())) {
            findings.shortened(left.label() + " " + left.text() + " " + left.number());
        }
        return setter(shaped, smallest, 1, findings).set(count, 0);
    }

    private float measure(ShapedCard card, float share, int most, int count) {
        return setter(card, share, most, new Findings("")).set(count, 0).pen();
    }

    private CardSetter setter(ShapedCard card, float share, int most, Findings findings) {
        return new CardSetter(card, style, width, share, most, findings);
    }
}
