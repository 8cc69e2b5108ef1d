// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the tables of a font into one file, with directory and checksums. */
final class SfntWriter {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int MAGIC_SUM = 0xB1B0AFBA;
    private static final int ADJUSTMENT_AT = 8;

    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    void add(String tag, byte[] table) {
        tables.put(tag, table);
    }

    static byte[] ints(List<Integer> values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.size());
        values.forEach(buffer::putInt);
        return buffer.array();
    }

    byte[] build() {
        ByteBuffer head = ByteBuffer.wrap(tables.get("head"));
        head.putInt(ADJUSTMENT_AT, 0);
        int size = HEADER + ENTRY * tables.size();
        int headAt = 0;
        for (var table : tables.entrySet()) {
            headAt = table.getKey().equals("head") ? size : headAt;
            size += padded(table.getValue().length);
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        writeDirectory(file);
        file.putInt(headAt + ADJUSTMENT_AT, MAGIC_SUM - sum(file.array()));
        return file.array();
    }

    private void writeDirectory(ByteBuffer file) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (power * ENTRY));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * ENTRY));
        int at = HEADER + ENTRY * count;
        for (var table : tables.entrySet()) {
            byte[] content = table.getValue();
            file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum(content)).putInt(at).putInt(content.length);
            file.put(at, content);
            at += padded(content.length);
        }
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int sum(byte[] content) {
        int sum = 0;
        for (int i = 0; i < content.length; i++) {
            sum += (content[i] & 0xFF) << 8 * (3 - (i & 3));
        }
        return sum;
    }
}
