// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Which glyph a font has for which character.
 * <p>
 * The rank of a character among all characters of the font, counted from 1, serves as its code in the PDF (CID). One
 * code per character, not per glyph, is what keeps the text of the PDF true: Noto draws 人 (U+4EBA) and ⼈ (U+2F08) with
 * the same glyph, so a code per glyph could not tell afterwards which of the two was written.
 */
final class CharacterMap {

    private static final int BMP = 0x10000;
    private static final int FORMAT_12 = 12;
    private static final int FORMAT_4 = 4;
    private static final int SUBTABLES_AT = 4;
    private static final int SUBTABLE_ENTRY = 8;
    private static final int GROUPS_AT = 16;
    private static final int GROUP = 12;

    private final int[] codePoints;
    private final char[] glyphs;
    private final char[] codeOfBmp = new char[BMP];
    private final int firstSupplementary;

    CharacterMap(ByteBuffer cmap) {
        ByteBuffer subtable = best(cmap);
        char[] found = new char[Character.MAX_CODE_POINT + 1];
        if (subtable.getShort(0) == FORMAT_12) {
            readFormat12(subtable, found);
        } else {
            readFormat4(subtable, found);
        }
        int count = 0;
        for (char glyph : found) {
            count += glyph == 0 ? 0 : 1;
        }
        codePoints = new int[count + 1];
        glyphs = new char[count + 1];
        firstSupplementary = index(found);
    }

    private int index(char[] found) {
        int code = 0;
        int bmpCodes = 1;
        for (int codePoint = 0; codePoint < found.length; codePoint++) {
            if (found[codePoint] != 0) {
                code++;
                codePoints[code] = codePoint;
                glyphs[code] = found[codePoint];
                if (codePoint < BMP) {
                    codeOfBmp[codePoint] = (char) code;
                    bmpCodes = code + 1;
                }
            }
        }
        return bmpCodes;
    }

    private static ByteBuffer best(ByteBuffer cmap) {
        ByteBuffer format4 = null;
        for (int i = 0; i < TrueTypeTables.u16(cmap, 2); i++) {
            int offset = cmap.getInt(SUBTABLES_AT + SUBTABLE_ENTRY * i + SUBTABLES_AT);
            ByteBuffer subtable = cmap.slice(offset, cmap.capacity() - offset);
            if (subtable.getShort(0) == FORMAT_12) {
                return subtable;
            }
            if (subtable.getShort(0) == FORMAT_4) {
                format4 = subtable;
            }
        }
        if (format4 == null) {
            throw new IllegalArgumentException("Font without a Unicode character map");
        }
        return format4;
    }

    private static void readFormat12(ByteBuffer table, char[] found) {
        int groups = table.getInt(FORMAT_12);
        for (int i = 0; i < groups; i++) {
            int at = GROUPS_AT + GROUP * i;
            int first = table.getInt(at);
            int last = table.getInt(at + 4);
            int glyph = table.getInt(at + 8);
            for (int codePoint = first; codePoint <= last; codePoint++) {
                found[codePoint] = (char) (glyph + codePoint - first);
            }
        }
    }

    private static void readFormat4(ByteBuffer table, char[] found) {
        int twice = TrueTypeTables.u16(table, 6);
        for (int at = 0; at < twice; at += 2) {
            int last = TrueTypeTables.u16(table, 14 + at);
            int first = TrueTypeTables.u16(table, 16 + twice + at);
            for (int codePoint = first; codePoint <= last && codePoint < 0xFFFF; codePoint++) {
                found[codePoint] = format4Glyph(table, twice, at, codePoint - first, codePoint);
            }
        }
    }

    private static char format4Glyph(ByteBuffer table, int twice, int at, int step, int codePoint) {
        int delta = table.getShort(16 + 2 * twice + at);
        int rangeAt = 16 + 3 * twice + at;
        int range = TrueTypeTables.u16(table, rangeAt);
        if (range == 0) {
            return (char) (codePoint + delta);
        }
        int glyph = TrueTypeTables.u16(table, rangeAt + range + 2 * step);
        return glyph == 0 ? 0 : (char) (glyph + delta);
    }

    /** The code of a character, 0 when the font does not have it. */
    int code(int codePoint) {
        if (codePoint < BMP) {
            return codeOfBmp[codePoint];
        }
        int found = Arrays.binarySearch(codePoints, firstSupplementary, codePoints.length, codePoint);
        return Math.max(found, 0);
    }

    /** The character of a code. */
    int codePoint(int code) {
        return codePoints[code];
    }

    /** The glyph of a code. */
    int glyph(int code) {
        return glyphs[code];
    }

    /** The highest code. */
    int maxCode() {
        return codePoints.length - 1;
    }
}
