// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.Objects;

/**
 * One line of a card.
 *
 * @param label  what it is about, such as 父亲
 * @param text   the words, such as name and place; may be empty
 * @param number a telephone number, set large enough to be dialled from; may be empty
 */
public record CardLine(String label, String text, String number) {

    public CardLine {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(number, "number");
    }

    /** A line without a number. */
    public static CardLine of(String label, String text) {
        return new CardLine(label, text, "");
    }
}
