// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A TrueType file with only the glyphs that a document uses, numbered anew, so that its size follows the document and not
 * the font. Holds the tables that PDF asks for (ISO 32000-1, 9.9): no names, no character map.
 */
final class TrueTypeSubset {

    private static final int MORE_COMPONENTS = 0x20;
    private static final int ARGUMENTS_ARE_WORDS = 1;
    private static final int ONE_SCALE = 8;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final int GLYPH_HEADER = 10;

    private final TrueTypeTables source;
    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean longOffsets;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> wanted = new ArrayList<>();

    TrueTypeSubset(TrueTypeTables source) {
        this.source = source;
        glyf = source.get("glyf");
        loca = source.get("loca");
        longOffsets = source.get("head").getShort(50) != 0;
        add(0);
    }

    /** Takes a glyph in and gives its number in the subset. */
    int add(int glyph) {
        Integer known = numbers.get(glyph);
        if (known != null) {
            return known;
        }
        numbers.put(glyph, wanted.size());
        wanted.add(glyph);
        return wanted.size() - 1;
    }

    /** The font file. No glyph can be taken in afterwards. */
    byte[] build() {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        // The list grows while it is walked: composite glyphs take their components in.
        for (int i = 0; i < wanted.size(); i++) {
            offsets.add(outlines.size());
            byte[] outline = outline(wanted.get(i));
            outlines.write(outline, 0, outline.length);
            outlines.write(new byte[-outline.length & 3], 0, -outline.length & 3);
        }
        offsets.add(outlines.size());
        SfntWriter file = new SfntWriter();
        for (String kept : List.of("cvt ", "fpgm", "prep")) {
            source.find(kept).ifPresent(table -> file.add(kept, bytes(table)));
        }
        file.add("glyf", outlines.toByteArray());
        file.add("head", patched("head", 50, 1));
        file.add("hhea", patched("hhea", 34, wanted.size()));
        file.add("hmtx", metrics());
        file.add("loca", SfntWriter.ints(offsets));
        file.add("maxp", patched("maxp", 4, wanted.size()));
        return file.build();
    }

    private byte[] outline(int glyph) {
        int from = offset(glyph);
        byte[] outline = new byte[offset(glyph + 1) - from];
        glyf.get(from, outline);
        ByteBuffer view = ByteBuffer.wrap(outline);
        if (outline.length > 0 && view.getShort(0) < 0) {
            renumberComponents(view);
        }
        return outline;
    }

    private void renumberComponents(ByteBuffer composite) {
        int at = GLYPH_HEADER;
        int flags;
        do {
            flags = composite.getShort(at);
            composite.putShort(at + 2, (short) add(TrueTypeTables.u16(composite, at + 2)));
            at += 4 + componentLength(flags);
        } while ((flags & MORE_COMPONENTS) != 0);
    }

    private static int componentLength(int flags) {
        int length = (flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2;
        if ((flags & ONE_SCALE) != 0) {
            length += 2;
        } else if ((flags & TWO_SCALES) != 0) {
            length += 4;
        } else if ((flags & MATRIX) != 0) {
            length += 8;
        }
        return length;
    }

    private int offset(int glyph) {
        return longOffsets ? loca.getInt(4 * glyph) : 2 * TrueTypeTables.u16(loca, 2 * glyph);
    }

    private byte[] metrics() {
        ByteBuffer all = source.get("hmtx");
        int full = TrueTypeTables.u16(source.get("hhea"), 34);
        ByteBuffer kept = ByteBuffer.allocate(4 * wanted.size());
        for (int glyph : wanted) {
            int advanceOf = Math.min(glyph, full - 1);
            kept.putShort(all.getShort(4 * advanceOf));
            kept.putShort(all.getShort(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full)));
        }
        return kept.array();
    }

    private byte[] patched(String tag, int at, int value) {
        byte[] table = bytes(source.get(tag));
        ByteBuffer.wrap(table).putShort(at, (short) value);
        return table;
    }

    private static byte[] bytes(ByteBuffer table) {
        byte[] all = new byte[table.capacity()];
        table.get(0, all);
        return all;
    }
}
