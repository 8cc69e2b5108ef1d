// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal;

import java.io.IOException;

import org.shouwang.report.document.Document;
import org.shouwang.report.document.PageFormat;
import org.shouwang.report.document.Part;
import org.shouwang.report.pdf.internal.flow.BlockWriter;
import org.shouwang.report.pdf.internal.flow.ClosingIterator;
import org.shouwang.report.pdf.internal.flow.FlowPages;
import org.shouwang.report.pdf.internal.flow.Stationery;
import org.shouwang.report.pdf.internal.font.FontLibrary;
import org.shouwang.report.pdf.internal.font.FontUse;
import org.shouwang.report.pdf.internal.page.FinishedPage;
import org.shouwang.report.pdf.internal.page.Millimetres;
import org.shouwang.report.pdf.internal.page.PageDraft;
import org.shouwang.report.pdf.internal.page.PageLine;
import org.shouwang.report.pdf.internal.page.PdfAssembler;
import org.shouwang.report.pdf.internal.page.Role;
import org.shouwang.report.pdf.internal.page.Tag;
import org.shouwang.report.pdf.internal.page.TagDetail;
import org.shouwang.report.pdf.internal.text.Findings;

/** Writes the parts of a document one after the other. */
final class PartWriter {

    private final Document document;
    private final FontLibrary library;
    private final PdfAssembler assembler;
    private final PageLine line;
    private int parts;

    PartWriter(Document document, FontLibrary library, PdfAssembler assembler, PageLine line) {
        this.document = document;
        this.library = library;
        this.assembler = assembler;
        this.line = line;
    }

    void writeAll() throws IOException {
        Stationery stationery = new Stationery(document, library);
        stationery.watermark().ifPresent(assembler::addForm);
        try (ClosingIterator<Part> all = new ClosingIterator<>(document.parts())) {
            while (all.hasNext()) {
                Part part = all.next();
                write(part, stationery, parts > 0 || all.hasNext());
                parts++;
            }
        }
        line.drain();
        if (assembler.pages() == 0) {
            // A PDF without a page is none.
            line.add(this::emptyPage);
        }
    }

    private FinishedPage emptyPage() {
        return new PageDraft(Millimetres.points(PageFormat.A4_PORTRAIT.widthMm()),
                Millimetres.points(PageFormat.A4_PORTRAIT.heightMm()), new FontUse(), new Findings("")).finish();
    }

    private void write(Part part, Stationery stationery, boolean amongOthers) throws IOException {
        FlowPages pages = new FlowPages(stationery, part, parts, assembler, line);
        Tag tag = amongOthers ? assembler.root().child(Role.PART).with(new TagDetail.TitleDetail(part.title()))
                : assembler.root();
        if (amongOthers) {
            pages.bookmark(1, part.title());
        }
        BlockWriter blocks = new BlockWriter(pages, library, amongOthers ? 2 : 1);
        blocks.writeAll(part.blocks(), tag);
        pages.finish();
        if (amongOthers) {
            pages.end(tag);
        }
    }
}
