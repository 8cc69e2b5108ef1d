// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.shouwang.report.document.Card;
import org.shouwang.report.document.CardLine;
import org.shouwang.report.pdf.internal.font.Weight;
import org.shouwang.report.pdf.internal.text.ShapedText;
import org.shouwang.report.pdf.internal.text.Shaper;

/** A card whose texts are shaped once, however often it is measured. */
record ShapedCard(ShapedText school, ShapedText kind, ShapedText name, ShapedText detail, Optional<Row> primary,
        List<Row> lines, ShapedText footer, ShapedText ellipsis) {

    /** A line of a card with the text it was made of. */
    record Row(CardLine source, ShapedText label, ShapedText text, ShapedText number) {
    }

    static ShapedCard of(Card card, Shaper shaper) {
        List<Row> lines = new ArrayList<>(card.lines().size());
        for (CardLine line : card.lines()) {
            lines.add(row(line, Weight.REGULAR, shaper));
        }
        return new ShapedCard(shaper.shape(card.school(), Weight.BOLD), shaper.shape(card.kind(), Weight.REGULAR),
                shaper.shape(card.name(), Weight.BOLD), shaper.shape(card.detail(), Weight.REGULAR),
                card.primary().map(line -> row(line, Weight.BOLD, shaper)), lines,
                shaper.shape(card.footer(), Weight.REGULAR), shaper.shape("…", Weight.REGULAR));
    }

    private static Row row(CardLine line, Weight weight, Shaper shaper) {
        return new Row(line, shaper.shape(line.label(), Weight.REGULAR), shaper.shape(line.text(), weight),
                shaper.shape(line.number(), Weight.BOLD));
    }
}
