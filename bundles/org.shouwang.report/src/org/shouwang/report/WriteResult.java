// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import java.util.List;

/**
 * What came of writing a document.
 *
 * @param pages     how many pages it has
 * @param glyphs    characters that no font can draw, each once per place, in the order of the document
 * @param shortened texts that were shortened, in the order of the document
 */
public record WriteResult(int pages, List<GlyphFinding> glyphs, List<FitFinding> shortened) {

    public WriteResult {
        glyphs = List.copyOf(glyphs);
        shortened = List.copyOf(shortened);
    }

    /** Whether every text stands in the document as it was given. */
    public boolean isComplete() {
        return glyphs.isEmpty() && shortened.isEmpty();
    }
}
