// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.card;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.shouwang.report.document.Card;
import org.shouwang.report.document.CardFormat;
import org.shouwang.report.pdf.internal.font.FontLibrary;
import org.shouwang.report.pdf.internal.font.FontUse;
import org.shouwang.report.pdf.internal.page.Canvas;
import org.shouwang.report.pdf.internal.page.FinishedPage;
import org.shouwang.report.pdf.internal.page.Ink;
import org.shouwang.report.pdf.internal.page.PageDraft;
import org.shouwang.report.pdf.internal.page.PageLine;
import org.shouwang.report.pdf.internal.page.Role;
import org.shouwang.report.pdf.internal.page.SharedForm;
import org.shouwang.report.pdf.internal.page.Tag;
import org.shouwang.report.pdf.internal.text.Findings;
import org.shouwang.report.pdf.internal.text.Shaper;

/** Writes the sheets of one card sheet; every sheet is laid out by itself, so all processors work. */
public final class CardSheetWriter {

    private static final double OUTLINE = 0.4;
    private static final double BAR = 2.6;

    private final FontLibrary library;
    private final SheetPlan plan;
    private final CardPainter painter;
    private final Consumer<Canvas> background;
    private final String frameName;
    private final String marksName;

    /**
     * @param library    the fonts
     * @param format     size and arrangement
     * @param background draws what lies behind the cards
     */
    public CardSheetWriter(FontLibrary library, CardFormat format, Consumer<Canvas> background) {
        this.library = library;
        this.background = background;
        plan = SheetPlan.of(format);
        SheetPlan.Box box = plan.boxes().getFirst();
        painter = new CardPainter(box.width(), box.height());
        frameName = "Card" + format;
        marksName = "Cut" + format;
    }

    /** What all sheets share; to be added to the document once. */
    public List<SharedForm> forms() {
        SheetPlan.Box box = plan.boxes().getFirst();
        CardStyle style = CardStyle.forWidth(box.width());
        Canvas frame = new Canvas();
        frame.strokeRound(Ink.RULE, OUTLINE, OUTLINE / 2, OUTLINE / 2, box.width() - OUTLINE, box.height() - OUTLINE,
                style.radius());
        double bar = BAR * style.scale();
        frame.fillRound(Ink.ACCENT, OUTLINE, style.radius() * 1.6, bar, box.height() - style.radius() * 3.2, bar / 2);
        Canvas marks = new Canvas();
        plan.drawMarks(marks);
        return List.of(new SharedForm(frameName, box.width(), box.height(), frame.deflated(), new FontUse()),
                new SharedForm(marksName, plan.width(), plan.height(), marks.deflated(), new FontUse()));
    }

    /**
     * Sends the sheets down the line.
     *
     * @param cards  read to the end
     * @param parent the element that holds the cards
     * @param line   takes the pages
     */
    public void write(Iterator<? extends Card> cards, Tag parent, PageLine line) throws IOException {
        while (cards.hasNext()) {
            List<Card> onSheet = new ArrayList<>(plan.boxes().size());
            while (onSheet.size() < plan.boxes().size() && cards.hasNext()) {
                onSheet.add(cards.next());
            }
            line.add(() -> sheet(onSheet, parent));
        }
    }

    private FinishedPage sheet(List<Card> cards, Tag parent) {
        FontUse use = new FontUse();
        Findings findings = new Findings("");
        Shaper shaper = new Shaper(library, use, findings);
        PageDraft page = new PageDraft(plan.width(), plan.height(), use, findings);
        background.accept(page.canvas());
        drawFrames(page.canvas(), cards.size());
        for (int i = 0; i < cards.size(); i++) {
            Tag card = Tag.detached(Role.SECTION, parent);
            painter.paint(cards.get(i), plan.boxes().get(i), page, card, shaper);
            page.root(card);
            page.ended(card);
        }
        return page.finish();
    }

    private void drawFrames(Canvas canvas, int count) {
        canvas.beginArtifact();
        canvas.form(marksName, 0, 0);
        for (SheetPlan.Box box : plan.boxes().subList(0, count)) {
            canvas.form(frameName, box.x(), box.y());
        }
        canvas.end();
    }
}
