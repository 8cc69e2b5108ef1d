// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture or the frame where one is to be glued. It is scaled into its frame without being distorted, and never holds
 * more than its pixels: writers drop what cameras add (place, time, device).
 *
 * @param source      where the file is read from while the document is written; empty for a frame with the alternative
 *                    text in it
 * @param alternative what the picture shows, for readers who do not see it; not empty
 * @param widthMm     width of the frame in millimetres, more than 0
 * @param heightMm    height of the frame in millimetres, more than 0
 */
public record Picture(Optional<Source> source, String alternative, double widthMm, double heightMm) implements Block {

    /** Width of the usual Chinese one-inch portrait, in millimetres. */
    private static final double ONE_INCH_WIDTH = 25;
    /** Height of the usual Chinese one-inch portrait, in millimetres. */
    private static final double ONE_INCH_HEIGHT = 35;

    /** Reads the bytes of a picture file: PNG, JPEG, GIF or BMP. */
    @FunctionalInterface
    public interface Source {
        /**
         * @return the whole file
         * @throws IOException when it cannot be read
         */
        byte[] read() throws IOException;
    }

    public Picture {
        Objects.requireNonNull(source, "source");
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("A picture needs an alternative text");
        }
        if (!(widthMm > 0 && heightMm > 0)) {
            throw new IllegalArgumentException("A picture needs a size, not " + widthMm + " x " + heightMm);
        }
    }

    /** A portrait of 25 × 35 mm, the one-inch photo (一寸照片) that school forms have a frame for. */
    public static Picture portrait(Optional<Source> source, String alternative) {
        return new Picture(source, alternative, ONE_INCH_WIDTH, ONE_INCH_HEIGHT);
    }
}
