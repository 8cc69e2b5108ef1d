// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import java.util.Locale;

/** The colours of all documents: black and greys, and one accent that stays readable on a black-and-white printer. */
public enum Ink {
    TEXT(0x1F2933), SOFT(0x5B6770), FAINT(0x8A949C), RULE(0xC5CCD1), HAIR(0xDDE2E5), ACCENT(0x0B5C7A),
    TINT(0xE9F2F5), SHADE(0xF4F6F7), WATERMARK(0xEDEFF1), PAPER(0xFFFFFF);

    private final String components;

    Ink(int rgb) {
        components = String.format(Locale.ROOT, "%.3f %.3f %.3f", (rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f,
                (rgb & 0xFF) / 255f);
    }

    String components() {
        return components;
    }
}
