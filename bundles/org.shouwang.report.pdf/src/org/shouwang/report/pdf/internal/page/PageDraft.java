// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.shouwang.report.pdf.internal.font.FontUse;
import org.shouwang.report.pdf.internal.text.Findings;

/** A page while it is laid out: what is drawn, which elements it belongs to, and what they need. One thread at a time. */
public final class PageDraft {

    private final double width;
    private final double height;
    private final PageHandle handle = new PageHandle();
    private final Canvas canvas = new Canvas();
    private final FontUse use;
    private final Findings findings;
    private final List<Tag> marked = new ArrayList<>();
    private final List<Tag> roots = new ArrayList<>();
    private final List<Tag> ended = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    /**
     * An entry of the table of contents that leads to this page.
     *
     * @param depth 1 for the outermost
     * @param title what it says
     * @param top   height in points to which it leads
     */
    public record Bookmark(int depth, String title, double top) {
    }

    /**
     * A picture that this page is the first to show.
     *
     * @param name   the name by which pages draw it
     * @param jpeg   its file
     */
    public record Picture(String name, byte[] jpeg) {
    }

    /** Sizes in points. */
    public PageDraft(double width, double height, FontUse use, Findings findings) {
        this.width = width;
        this.height = height;
        this.use = use;
        this.findings = findings;
    }

    public Canvas canvas() {
        return canvas;
    }

    /** Begins content that belongs to an element; ends with {@link Canvas#end()}. */
    public void beginContent(Tag tag) {
        canvas.beginContent(tag.role(), marked.size());
        tag.mark(handle, marked.size());
        marked.add(tag);
    }

    /** Notes that a detached element with all it holds stands on this page. */
    public void root(Tag tag) {
        roots.add(tag);
    }

    /** Notes that nothing will be added to an element after this page. Children end before their parents. */
    public void ended(Tag tag) {
        ended.add(tag);
    }

    public void bookmark(Bookmark bookmark) {
        bookmarks.add(bookmark);
    }

    public void picture(Picture picture) {
        pictures.add(picture);
    }

    /** Packs the content; called once, by any thread, after the last change. */
    public FinishedPage finish() {
        return new FinishedPage(width, height, handle, canvas.deflated(), marked, roots, ended, bookmarks, pictures, use,
                findings);
    }
}
