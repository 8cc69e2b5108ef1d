// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.Objects;

/**
 * Running text, wrapped by the writer by the rules of Chinese and Latin typesetting.
 *
 * @param text  the text; a line feed begins a new line
 * @param style how it is set
 * @param align where its lines stand
 */
public record Paragraph(String text, Style style, Align align) implements Block {

    /** The voices of running text. */
    public enum Style {
        /** The ordinary text of a document. */
        BODY,
        /** Text that must not be overlooked. */
        STRONG,
        /** Small, pale text: sources, explanations, what was left out. */
        NOTE
    }

    public Paragraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(align, "align");
    }

    /** Ordinary text from the left edge. */
    public static Paragraph of(String text) {
        return new Paragraph(text, Style.BODY, Align.START);
    }

    /** A small remark from the left edge. */
    public static Paragraph note(String text) {
        return new Paragraph(text, Style.NOTE, Align.START);
    }
}
