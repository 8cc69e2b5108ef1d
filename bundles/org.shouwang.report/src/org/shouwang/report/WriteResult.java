// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import java.util.List;

/**
 * What came of writing a document. Every list is in the order of the document.
 *
 * @param pages     how many pages it has
 * @param glyphs    characters that no font can draw, each once per place
 * @param shortened texts that were shortened
 * @param pictures  pictures that could not be read
 */
public record WriteResult(int pages, List<GlyphFinding> glyphs, List<FitFinding> shortened,
        List<PictureFinding> pictures) {

    public WriteResult {
        glyphs = List.copyOf(glyphs);
        shortened = List.copyOf(shortened);
        pictures = List.copyOf(pictures);
    }

    /** Whether everything stands in the document as it was given. */
    public boolean isComplete() {
        return glyphs.isEmpty() && shortened.isEmpty() && pictures.isEmpty();
    }
}
