// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.text;

import java.util.Arrays;

import org.shouwang.report.pdf.internal.font.FontFace;
import org.shouwang.report.pdf.internal.font.FontLibrary;
import org.shouwang.report.pdf.internal.font.FontUse;
import org.shouwang.report.pdf.internal.font.Weight;

/**
 * Finds for every character the font that has it. One that no font has becomes its code point in brackets and a finding;
 * it never becomes an empty box. Not for several threads.
 */
public final class Shaper {

    private static final int LINE_FEED = '\n';
    private static final int FIRST_VARIATION = 0xFE00;
    private static final int LAST_VARIATION = 0xFE0F;
    private static final int FIRST_IDEOGRAPHIC_VARIATION = 0xE0100;
    private static final int LAST_IDEOGRAPHIC_VARIATION = 0xE01EF;

    private final FontLibrary library;
    private final FontUse use;
    private final Findings findings;
    private final FontFace[] faces = new FontFace[FontLibrary.COUNT];

    private int[] codePoints = new int[64];
    private byte[] fonts = new byte[64];
    private char[] codes = new char[64];
    private short[] advances = new short[64];
    private int length;

    public Shaper(FontLibrary library, FontUse use, Findings findings) {
        this.library = library;
        this.use = use;
        this.findings = findings;
    }

    /** Where what this shaper cannot draw is noted. */
    public Findings findings() {
        return findings;
    }

    /** Shapes a text. */
    public ShapedText shape(String text, Weight weight) {
        if (text.isEmpty()) {
            return ShapedText.EMPTY;
        }
        length = 0;
        int font = FontLibrary.indexOf(weight);
        for (int at = 0; at < text.length();) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            take(codePoint, font);
        }
        return new ShapedText(Arrays.copyOf(codePoints, length), Arrays.copyOf(fonts, length),
                Arrays.copyOf(codes, length), Arrays.copyOf(advances, length));
    }

    private void take(int codePoint, int font) {
        int code = face(font).code(codePoint);
        if (code != 0) {
            append(codePoint, font, code);
        } else if (codePoint == LINE_FEED) {
            append(codePoint, font, 0);
        } else if (Character.isWhitespace(codePoint)) {
            takeSpace(codePoint, font);
        } else if (isVariation(codePoint)) {
            // The base character stays readable without it; brackets behind a name would only hurt.
            findings.missing(codePoint);
        } else if (!isInvisible(codePoint)) {
            takeRare(codePoint, font);
        }
    }

    private void takeSpace(int codePoint, int font) {
        if (codePoint != '\r') {
            append(' ', font, face(font).code(' '));
        }
    }

    private void takeRare(int codePoint, int font) {
        int rare = FontLibrary.rareIndex();
        int code = face(rare).code(codePoint);
        if (code != 0) {
            append(codePoint, rare, code);
            return;
        }
        findings.missing(codePoint);
        String brackets = String.format("[U+%04X]", codePoint);
        brackets.chars().forEach(c -> append(c, font, face(font).code(c)));
    }

    private void append(int codePoint, int font, int code) {
        if (length == codePoints.length) {
            grow();
        }
        codePoints[length] = codePoint;
        fonts[length] = (byte) font;
        codes[length] = (char) code;
        advances[length] = code == 0 ? 0 : (short) face(font).advance(code);
        length++;
        if (code != 0) {
            use.add(font, code);
        }
    }

    private void grow() {
        int size = length * 2;
        codePoints = Arrays.copyOf(codePoints, size);
        fonts = Arrays.copyOf(fonts, size);
        codes = Arrays.copyOf(codes, size);
        advances = Arrays.copyOf(advances, size);
    }

    private FontFace face(int font) {
        if (faces[font] == null) {
            faces[font] = library.face(font);
        }
        return faces[font];
    }

    private static boolean isVariation(int codePoint) {
        return codePoint >= FIRST_VARIATION && codePoint <= LAST_VARIATION
                || codePoint >= FIRST_IDEOGRAPHIC_VARIATION && codePoint <= LAST_IDEOGRAPHIC_VARIATION;
    }

    /** Format characters steer other programs and have no shape of their own. */
    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }
}
