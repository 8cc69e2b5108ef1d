// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.shouwang.report.FitFinding;
import org.shouwang.report.GlyphFinding;
import org.shouwang.report.PictureFinding;
import org.shouwang.report.WriteResult;

/** What has to be told after writing, each thing once, in the order found. Not for several threads. */
public final class Findings {

    private final Set<GlyphFinding> glyphs = new LinkedHashSet<>();
    private final Set<FitFinding> shortened = new LinkedHashSet<>();
    private final Set<PictureFinding> pictures = new LinkedHashSet<>();
    private String where;

    /** @param where the place of what is found first */
    public Findings(String where) {
        this.where = where;
    }

    /** Sets the place of what is found from now on. */
    public void at(String place) {
        where = place;
    }

    void missing(int codePoint) {
        glyphs.add(new GlyphFinding(codePoint, where));
    }

    /** Notes a text that had to be shortened. */
    public void shortened(String text) {
        shortened.add(new FitFinding(text, where));
    }

    /** Notes a picture that could not be read. */
    public void unreadable(String alternative) {
        pictures.add(new PictureFinding(alternative, where));
    }

    /** Takes over all that another has found. */
    public void addAll(Findings other) {
        glyphs.addAll(other.glyphs);
        shortened.addAll(other.shortened);
        pictures.addAll(other.pictures);
    }

    /** All that was found in a document of so many pages. */
    public WriteResult result(int pages) {
        return new WriteResult(pages, List.copyOf(glyphs), List.copyOf(shortened), List.copyOf(pictures));
    }
}
