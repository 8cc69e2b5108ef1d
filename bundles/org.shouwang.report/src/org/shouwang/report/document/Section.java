// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.Objects;

/**
 * A titled stretch of a document. Sections may hold sections; the depth decides the size of the title.
 *
 * @param title  the title, not empty
 * @param blocks what the section holds, read once while it is written
 */
public record Section(String title, Iterable<? extends Block> blocks) implements Block {

    public Section {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A section needs a title");
        }
        Objects.requireNonNull(blocks, "blocks");
    }
}
