// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.font;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;

/** Tells readers of a PDF which character each code stands for (ISO 32000-1, 9.10.3), so that text can be copied. */
final class ToUnicode {

    /** More entries in one block are not allowed. */
    private static final int BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final FontFace face;
    private final BitSet codes;

    ToUnicode(FontFace face, BitSet codes) {
        this.face = face;
        this.codes = codes;
    }

    byte[] build() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int[] all = codes.stream().toArray();
        for (int from = 0; from < all.length; from += BLOCK) {
            int to = Math.min(all.length, from + BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                append(map, all[i]);
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void append(StringBuilder map, int code) {
        String character = Character.toString(face.codePoint(code));
        map.append('<').append(HEX.toHexDigits((short) code)).append("> <");
        map.append(HEX.formatHex(character.getBytes(StandardCharsets.UTF_16BE))).append(">\n");
    }
}
