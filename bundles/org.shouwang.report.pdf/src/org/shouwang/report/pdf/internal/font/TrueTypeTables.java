// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of a TrueType file (OpenType specification, "Organization of an OpenType font"). */
final class TrueTypeTables {

    private static final int TRUETYPE_VERSION = 0x00010000;
    private static final int COUNT_AT = 4;
    private static final int DIRECTORY_AT = 12;
    private static final int ENTRY = 16;
    private static final int OFFSET_IN_ENTRY = 8;
    private static final int LENGTH_IN_ENTRY = 12;
    private static final int TAG = 4;

    private final ByteBuffer file;
    private final Map<String, ByteBuffer> tables = new HashMap<>();

    /**
     * @param content a whole font file
     * @throws IllegalArgumentException when it is no TrueType font
     */
    TrueTypeTables(byte[] content) {
        file = ByteBuffer.wrap(content).asReadOnlyBuffer();
        if (content.length < DIRECTORY_AT || file.getInt(0) != TRUETYPE_VERSION) {
            throw new IllegalArgumentException("Not a TrueType font");
        }
        int count = file.getShort(COUNT_AT);
        for (int i = 0; i < count; i++) {
            int entry = DIRECTORY_AT + ENTRY * i;
            String tag = new String(content, entry, TAG, StandardCharsets.ISO_8859_1);
            tables.put(tag, file.slice(file.getInt(entry + OFFSET_IN_ENTRY), file.getInt(entry + LENGTH_IN_ENTRY)));
        }
    }

    /** A table, positions counted from its beginning. */
    Optional<ByteBuffer> find(String tag) {
        return Optional.ofNullable(tables.get(tag)).map(ByteBuffer::duplicate);
    }

    /**
     * A table that every TrueType font has.
     *
     * @throws IllegalArgumentException when it is missing
     */
    ByteBuffer get(String tag) {
        return find(tag).orElseThrow(() -> new IllegalArgumentException("Font without table " + tag));
    }

    static int u16(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }
}
