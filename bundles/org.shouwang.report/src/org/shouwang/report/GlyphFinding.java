// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import java.util.Objects;

/**
 * A character that no shipped font can draw. The document shows its code point in brackets instead, such as [U+31350];
 * only a variation selector is left out, its base character being shown in the usual form.
 *
 * @param codePoint the character
 * @param where     the card, section or part in which it stands first
 */
public record GlyphFinding(int codePoint, String where) {

    public GlyphFinding {
        Objects.requireNonNull(where, "where");
        if (!Character.isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException("No code point: " + codePoint);
        }
    }

    /** The character itself. */
    public String character() {
        return Character.toString(codePoint);
    }

    /** The usual name of the code point, such as U+31350. */
    public String codePointName() {
        return String.format("U+%04X", codePoint);
    }
}
