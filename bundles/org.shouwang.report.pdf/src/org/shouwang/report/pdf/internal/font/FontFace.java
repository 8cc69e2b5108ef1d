// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.font;

import java.nio.ByteBuffer;

/**
 * A parsed font file, shared by all documents and threads. Lengths are in thousandths of the type size, as PDF has them.
 */
public final class FontFace {

    private static final int EM = 1000;

    private final String name;
    private final TrueTypeTables tables;
    private final CharacterMap characters;
    private final short[] advances;
    private final int unitsPerEm;

    /**
     * @param name    PostScript name
     * @param content the whole font file
     * @throws IllegalArgumentException when it is no TrueType font with more characters than a PDF font can hold
     */
    public FontFace(String name, byte[] content) {
        this.name = name;
        tables = new TrueTypeTables(content);
        characters = new CharacterMap(tables.get("cmap"));
        if (characters.maxCode() > Character.MAX_VALUE) {
            throw new IllegalArgumentException("Font with too many characters: " + name);
        }
        unitsPerEm = TrueTypeTables.u16(tables.get("head"), 18);
        advances = readAdvances();
    }

    private short[] readAdvances() {
        ByteBuffer metrics = tables.get("hmtx");
        int full = TrueTypeTables.u16(tables.get("hhea"), 34);
        short[] found = new short[characters.maxCode() + 1];
        for (int code = 1; code < found.length; code++) {
            int glyph = Math.min(characters.glyph(code), full - 1);
            found[code] = (short) scale(TrueTypeTables.u16(metrics, 4 * glyph));
        }
        return found;
    }

    private int scale(int units) {
        return Math.round((float) units * EM / unitsPerEm);
    }

    /** PostScript name. */
    public String name() {
        return name;
    }

    /** The code by which the PDF names a character, 0 when this font does not have it. */
    public int code(int codePoint) {
        return characters.code(codePoint);
    }

    /** How far a character moves the pen. */
    public int advance(int code) {
        return advances[code];
    }

    int codePoint(int code) {
        return characters.codePoint(code);
    }

    int glyph(int code) {
        return characters.glyph(code);
    }

    TrueTypeTables tables() {
        return tables;
    }

    int ascent() {
        return scale(tables.get("hhea").getShort(4));
    }

    int descent() {
        return scale(tables.get("hhea").getShort(6));
    }

    /** Left, bottom, right, top of the box that holds every glyph. */
    int[] box() {
        ByteBuffer head = tables.get("head");
        return new int[] { scale(head.getShort(36)), scale(head.getShort(38)), scale(head.getShort(40)),
            scale(head.getShort(42)) };
    }
}
