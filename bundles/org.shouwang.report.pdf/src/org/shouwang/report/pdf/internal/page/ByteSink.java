// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes of a content stream in the making. */
final class ByteSink {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[4096];
    private int length;

    ByteSink text(String ascii) {
        int more = ascii.length();
        room(more);
        for (int i = 0; i < more; i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    ByteSink raw(byte value) {
        room(1);
        bytes[length++] = value;
        return this;
    }

    /** A number with at most two decimals, a hundredth of a point being finer than any printer. */
    ByteSink number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            raw((byte) '-');
            hundredths = -hundredths;
        }
        whole(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            raw((byte) '.').raw((byte) ('0' + rest / 10));
            if (rest % 10 != 0) {
                raw((byte) ('0' + rest % 10));
            }
        }
        return raw((byte) ' ');
    }

    private void whole(long value) {
        if (value >= 10) {
            whole(value / 10);
        }
        raw((byte) ('0' + value % 10));
    }

    ByteSink hex(int code) {
        room(4);
        bytes[length++] = HEX[code >> 12 & 15];
        bytes[length++] = HEX[code >> 8 & 15];
        bytes[length++] = HEX[code >> 4 & 15];
        bytes[length++] = HEX[code & 15];
        return this;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    byte[] deflated() {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            byte[] packed = new byte[length / 2 + 64];
            int size = 0;
            while (!deflater.finished()) {
                if (size == packed.length) {
                    packed = Arrays.copyOf(packed, size * 2);
                }
                size += deflater.deflate(packed, size, packed.length - size);
            }
            return Arrays.copyOf(packed, size);
        } finally {
            deflater.end();
        }
    }
}
