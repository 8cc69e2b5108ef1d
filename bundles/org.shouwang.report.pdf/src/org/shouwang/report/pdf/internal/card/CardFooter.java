// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.card;

import org.shouwang.report.pdf.internal.page.Ink;
import org.shouwang.report.pdf.internal.page.PageDraft;
import org.shouwang.report.pdf.internal.page.Role;
import org.shouwang.report.pdf.internal.page.Tag;
import org.shouwang.report.pdf.internal.text.Findings;

/** The small last line of a card, which stands at its foot however much stands above. */
final class CardFooter {

    private static final int LINES = 2;

    private final Fit fit;
    private final ShapedCard card;
    private final boolean empty;

    CardFooter(ShapedCard card, CardStyle style, float width, Findings findings) {
        this.card = card;
        empty = card.footer().isEmpty();
        fit = Fit.into(card.footer(), style.footer(), style.footer() * style.smallest(), width, LINES);
        if (fit.shortened()) {
            findings.shortened(card.footer().toString());
        }
    }

    float height() {
        return empty ? 0 : fit.height();
    }

    void draw(PageDraft page, Tag parent, float left, float bottom) {
        if (empty) {
            return;
        }
        CardColumn column = new CardColumn();
        column.begin(Role.PARAGRAPH);
        column.place(Ink.FAINT, fit, card.ellipsis(), 0, 0);
        column.drawTexts(page, parent, left, bottom + fit.height() - fit.leading());
    }
}
