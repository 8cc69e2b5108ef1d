// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.card;

/**
 * Sizes of a card in points. All grow with the card, so that the card for the wall looks like the one for the wallet.
 *
 * @param scale 1 for the wallet card
 */
record CardStyle(float scale) {

    /** Points below which print on paper is no longer read with ease; the size of a package insert. */
    private static final float SMALLEST_READABLE = 4.4f;
    private static final float WALLET_WIDTH = 242.65f;

    static CardStyle forWidth(double width) {
        return new CardStyle((float) width / WALLET_WIDTH);
    }

    float padding() {
        return 9.5f * scale;
    }

    float radius() {
        return 6f * scale;
    }

    float header() {
        return 6.4f * scale;
    }

    float name() {
        return 16f * scale;
    }

    float detail() {
        return 7.2f * scale;
    }

    float primaryText() {
        return 8.6f * scale;
    }

    float primaryNumber() {
        return 12.5f * scale;
    }

    float line() {
        return 7.2f * scale;
    }

    float footer() {
        return 5.6f * scale;
    }

    float gap() {
        return 4f * scale;
    }

    float rule() {
        return 0.5f * scale;
    }

    /** Share of the body size down to which a card is set smaller rather than shortened. */
    float smallest() {
        return SMALLEST_READABLE / line();
    }
}
