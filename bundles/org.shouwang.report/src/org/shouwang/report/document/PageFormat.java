// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

/** The paper of flowing pages. Card sheets bring their own, see {@link CardFormat}. */
public enum PageFormat {
    A4_PORTRAIT(210, 297), A4_LANDSCAPE(297, 210), A5_PORTRAIT(148, 210), A3_LANDSCAPE(420, 297);

    private final int widthMm;
    private final int heightMm;

    PageFormat(int widthMm, int heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    /** Width in millimetres. */
    public int widthMm() {
        return widthMm;
    }

    /** Height in millimetres. */
    public int heightMm() {
        return heightMm;
    }
}
