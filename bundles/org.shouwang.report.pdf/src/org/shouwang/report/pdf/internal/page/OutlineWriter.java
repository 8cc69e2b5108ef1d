// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import java.util.ArrayList;
import java.util.List;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNull;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;

/**
 * Writes the table of contents that viewers show beside the pages (ISO 32000-1, 12.3.3). It ends after some thousand
 * entries: longer ones help nobody and slow viewers down.
 */
final class OutlineWriter {

    private static final int MOST = 5000;

    private final PdfDocument pdf;
    private final List<Entry> path = new ArrayList<>();
    private int count;

    private static final class Entry {
        private final int depth;
        private final PdfDictionary dictionary;
        private PdfDictionary last;
        private int children;

        Entry(int depth, PdfDictionary dictionary) {
            this.depth = depth;
            this.dictionary = dictionary;
        }
    }

    OutlineWriter(PdfDocument pdf) {
        this.pdf = pdf;
        PdfDictionary root = new PdfDictionary();
        root.makeIndirect(pdf);
        path.add(new Entry(0, root));
    }

    void add(PageDraft.Bookmark bookmark, PdfPage page) {
        if (count++ >= MOST) {
            return;
        }
        while (path.getLast().depth >= bookmark.depth()) {
            path.removeLast();
        }
        Entry parent = path.getLast();
        PdfDictionary item = item(bookmark, page, parent);
        path.add(new Entry(bookmark.depth(), item));
    }

    private PdfDictionary item(PageDraft.Bookmark bookmark, PdfPage page, Entry parent) {
        PdfDictionary item = new PdfDictionary();
        item.makeIndirect(pdf);
        item.put(PdfName.Title, new PdfString(bookmark.title(), "UnicodeBig"));
        item.put(PdfName.Parent, parent.dictionary.getIndirectReference());
        List<PdfObject> goal = List.of(page.getPdfObject().getIndirectReference(), PdfName.XYZ, PdfNull.PDF_NULL,
                new PdfNumber(bookmark.top()), PdfNull.PDF_NULL);
        item.put(PdfName.Dest, new PdfArray(goal));
        if (parent.last == null) {
            parent.dictionary.put(PdfName.First, item.getIndirectReference());
        } else {
            parent.last.put(PdfName.Next, item.getIndirectReference());
            item.put(PdfName.Prev, parent.last.getIndirectReference());
        }
        parent.dictionary.put(PdfName.Last, item.getIndirectReference());
        parent.last = item;
        parent.children++;
        // Negative: shown closed (ISO 32000-1, table 153).
        int shown = parent.depth == 0 ? parent.children : -parent.children;
        parent.dictionary.put(PdfName.Count, new PdfNumber(shown));
        return item;
    }

    void close() {
        if (count > 0) {
            pdf.getCatalog().put(PdfName.Outlines, path.getFirst().dictionary);
        }
    }
}
