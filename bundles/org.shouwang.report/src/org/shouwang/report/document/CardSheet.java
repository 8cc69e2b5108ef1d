// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.Objects;

/**
 * Cards laid out on sheets of their own; whatever else the document holds stands on other pages.
 *
 * @param format size and arrangement
 * @param cards  the cards, read once while they are written
 */
public record CardSheet(CardFormat format, Iterable<Card> cards) implements Block {

    public CardSheet {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(cards, "cards");
    }
}
