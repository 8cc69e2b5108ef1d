// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.text;

/**
 * A text turned into codes of fonts, ready to be measured, broken into lines and drawn at any size. Lengths are in
 * thousandths of the type size.
 */
public final class ShapedText {

    static final ShapedText EMPTY = new ShapedText(new int[0], new byte[0], new char[0], new short[0]);

    private static final float EM = 1000f;

    private final int[] codePoints;
    private final byte[] fonts;
    private final char[] codes;
    private final short[] advances;

    ShapedText(int[] codePoints, byte[] fonts, char[] codes, short[] advances) {
        this.codePoints = codePoints;
        this.fonts = fonts;
        this.codes = codes;
        this.advances = advances;
    }

    /** How many characters it has. */
    public int length() {
        return codePoints.length;
    }

    public boolean isEmpty() {
        return codePoints.length == 0;
    }

    /** The index of the font of a character. */
    public int font(int at) {
        return fonts[at];
    }

    /** The code of a character in its font; 0 for a line feed, which is not drawn. */
    public int code(int at) {
        return codes[at];
    }

    int codePoint(int at) {
        return codePoints[at];
    }

    int advance(int at) {
        return advances[at];
    }

    /** Width in points of the whole text in one line. */
    public float width(float size) {
        return width(0, codePoints.length, size);
    }

    /** Width in points of a stretch in one line. */
    public float width(int from, int to, float size) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += advances[i];
        }
        return sum * size / EM;
    }

    /** The text as it is drawn. */
    @Override
    public String toString() {
        return new String(codePoints, 0, codePoints.length);
    }
}
