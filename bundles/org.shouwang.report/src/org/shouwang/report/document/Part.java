// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.Objects;

/**
 * A stretch of a document that could be filed by itself, such as one child's dossier among those of a class. It begins
 * on a new page, has its own frame, and its pages are numbered from 1.
 *
 * @param title  its name in the table of contents, not empty; not printed
 * @param frame  paper, header and footer
 * @param blocks what it holds, read once while it is written
 */
public record Part(String title, Frame frame, Iterable<? extends Block> blocks) {

    public Part {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A part needs a title");
        }
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(blocks, "blocks");
    }
}
