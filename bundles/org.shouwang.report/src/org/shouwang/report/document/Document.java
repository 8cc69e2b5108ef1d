// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A document.
 *
 * @param title     its name, not empty
 * @param language  the language of its labels; the page numbers follow it
 * @param metadata  what it says about itself
 * @param watermark pale text behind every page, such as account and time of a full export
 * @param parts     what it holds, read once while it is written. An iterator of this or of any sequence below that is
 *                  {@link AutoCloseable} is closed by the writer.
 */
public record Document(String title, Locale language, Metadata metadata, Optional<String> watermark,
        Iterable<Part> parts) {

    public Document {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document needs a title");
        }
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(watermark, "watermark");
        Objects.requireNonNull(parts, "parts");
    }

    /** A document of one part with the same title. */
    public static Document of(String title, Locale language, Frame frame, Iterable<? extends Block> blocks) {
        return new Document(title, language, Metadata.none(), Optional.empty(),
                List.of(new Part(title, frame, blocks)));
    }
}
