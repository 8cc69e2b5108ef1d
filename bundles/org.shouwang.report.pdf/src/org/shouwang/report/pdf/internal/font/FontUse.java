// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.font;

import java.util.BitSet;

/** Which characters of which font a page or document uses. Not for several threads. */
public final class FontUse {

    private final BitSet[] used = new BitSet[FontLibrary.COUNT];

    public FontUse() {
        for (int i = 0; i < used.length; i++) {
            used[i] = new BitSet();
        }
    }

    /** Notes a character. */
    public void add(int font, int code) {
        used[font].set(code);
    }

    /** Notes all that another has noted. */
    public void addAll(FontUse other) {
        for (int i = 0; i < used.length; i++) {
            used[i].or(other.used[i]);
        }
    }

    /** Whether any character of a font is used. */
    public boolean uses(int font) {
        return !used[font].isEmpty();
    }

    BitSet codes(int font) {
        return used[font];
    }
}
