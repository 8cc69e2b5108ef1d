// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.shouwang.report.document.Frame;
import org.shouwang.report.document.Part;
import org.shouwang.report.pdf.internal.font.FontUse;
import org.shouwang.report.pdf.internal.page.Millimetres;
import org.shouwang.report.pdf.internal.page.PageDraft;
import org.shouwang.report.pdf.internal.page.PageLine;
import org.shouwang.report.pdf.internal.page.PdfAssembler;
import org.shouwang.report.pdf.internal.page.Tag;
import org.shouwang.report.pdf.internal.text.Findings;
import org.shouwang.report.pdf.internal.text.Shaper;

/** The pages of one part, filled from top to bottom. A page is begun when something is to stand on it. */
public final class FlowPages {

    private static final double TOP = Millimetres.points(18);
    private static final double BOTTOM = Millimetres.points(17);
    private static final double SIDE = Millimetres.points(18);

    private final Stationery stationery;
    private final Frame frame;
    private final int index;
    private final String totalForm;
    private final PdfAssembler assembler;
    private final PageLine line;
    private final List<PageDraft.Bookmark> waiting = new ArrayList<>();
    private final double width;
    private final double height;
    private FontUse use = new FontUse();
    private Findings findings;
    private Shaper shaper;
    private String where;
    private PageDraft page;
    private double pen;
    private int number;
    private int pictures;

    /** @param index of the part in the document */
    public FlowPages(Stationery stationery, Part part, int index, PdfAssembler assembler, PageLine line) {
        this.stationery = stationery;
        this.assembler = assembler;
        this.line = line;
        this.index = index;
        frame = part.frame();
        totalForm = "Total" + index;
        where = part.title();
        width = Millimetres.points(frame.format().widthMm());
        height = Millimetres.points(frame.format().heightMm());
        renew();
    }

    private void renew() {
        use = new FontUse();
        findings = new Findings(where);
        shaper = new Shaper(stationery.library(), use, findings);
    }

    /** Left edge of the body in points. */
    double left() {
        return SIDE;
    }

    /** Width of the body in points. */
    float bodyWidth() {
        return (float) (width - 2 * SIDE);
    }

    /** Height of the body of an empty page in points. */
    double bodyHeight() {
        return height - TOP - BOTTOM;
    }

    /** Height left on the page in points; of an empty page when none is begun. */
    double room() {
        return page == null ? bodyHeight() : pen - BOTTOM;
    }

    /** Whether nothing stands on the page yet. */
    boolean atTop() {
        return page == null || pen >= height - TOP;
    }

    /** Where the next thing begins, counted from the bottom of the page. */
    double pen() {
        page();
        return pen;
    }

    /** Moves down. */
    void move(double down) {
        page();
        pen -= down;
    }

    /** Begins a new page when less than this height is left. */
    void ensure(double needed) throws IOException {
        if (room() < needed && !atTop()) {
            finishPage();
        }
    }

    /** The page being filled. */
    PageDraft page() {
        if (page == null) {
            page = new PageDraft(width, height, use, findings);
            pen = height - TOP;
            number++;
            stationery.draw(page, shaper, frame, number, totalForm);
            waiting.forEach(page::bookmark);
            waiting.clear();
        }
        return page;
    }

    /**
     * Shapes texts for what comes next. Texts that turn out to stand on the following page are noted there too, because
     * all pages share their fonts.
     */
    Shaper shaper() {
        return shaper;
    }

    /** Names the place of what comes next, for findings. */
    void at(String place) {
        where = place;
        findings.at(place);
    }

    /** Adds an entry to the table of contents that leads to what comes next. */
    public void bookmark(int depth, String title) {
        if (page == null) {
            waiting.add(new PageDraft.Bookmark(depth, title, height));
        } else {
            page.bookmark(new PageDraft.Bookmark(depth, title, pen));
        }
    }

    /** Ends an element with all its content. */
    public void end(Tag tag) throws IOException {
        if (page != null) {
            page.ended(tag);
        } else {
            line.drain();
            assembler.end(tag);
        }
    }

    /** Ends the page, if one is begun. */
    void finishPage() throws IOException {
        if (page != null) {
            PageDraft done = page;
            page = null;
            renew();
            line.add(done::finish);
        }
    }

    /** A name for a picture that no other in the document has. */
    String pictureName() {
        pictures++;
        return "Picture" + index + "-" + pictures;
    }

    PdfAssembler assembler() {
        return assembler;
    }

    PageLine line() {
        return line;
    }

    Stationery stationery() {
        return stationery;
    }

    /** Ends the part: its last page and, now known, the number of its pages. */
    public void finish() throws IOException {
        finishPage();
        if (number > 0 && frame.numbered()) {
            assembler.addForm(stationery.total(totalForm, number));
        }
    }
}
