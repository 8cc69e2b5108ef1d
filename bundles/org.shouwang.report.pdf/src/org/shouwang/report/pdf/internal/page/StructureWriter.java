// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import java.util.List;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;

/**
 * Writes the structure tree (ISO 32000-1, 14.7) element by element as pages are finished. iText's own tree keeps every
 * element in memory until the end, which a hundred thousand cards do not allow.
 */
final class StructureWriter {

    /** Entries in one leaf of the tree that leads from pages to elements. */
    private static final int LEAF = 64;

    private final PdfDocument pdf;
    private final PdfDictionary root = new PdfDictionary();
    private final PdfArray leaves = new PdfArray();
    private PdfArray leaf = new PdfArray();
    private int leafFirst;
    private int pages;

    StructureWriter(PdfDocument pdf) {
        this.pdf = pdf;
        root.put(PdfName.Type, PdfName.StructTreeRoot);
        root.makeIndirect(pdf);
        pdf.getCatalog().put(PdfName.StructTreeRoot, root);
        PdfDictionary info = new PdfDictionary();
        info.put(PdfName.Marked, PdfBoolean.TRUE);
        pdf.getCatalog().put(PdfName.MarkInfo, info);
    }

    /** Notes to which elements the content of a page belongs. */
    void page(PdfDictionary page, List<Tag> marked) {
        page.put(PdfName.StructParents, new PdfNumber(pages));
        PdfArray elements = new PdfArray();
        for (Tag tag : marked) {
            elements.add(reference(tag));
        }
        elements.makeIndirect(pdf);
        leaf.add(new PdfNumber(pages));
        leaf.add(elements.getIndirectReference());
        elements.flush();
        pages++;
        if (pages - leafFirst == LEAF) {
            closeLeaf();
        }
    }

    private void closeLeaf() {
        PdfDictionary node = new PdfDictionary();
        node.put(PdfName.Limits, new PdfArray(new int[] { leafFirst, pages - 1 }));
        node.put(PdfName.Nums, leaf);
        node.makeIndirect(pdf);
        leaves.add(node.getIndirectReference());
        node.flush();
        leaf = new PdfArray();
        leafFirst = pages;
    }

    /** Writes an element whose pages and children are written. */
    void end(Tag tag) {
        PdfDictionary element = element(tag);
        element.put(PdfName.S, tag.role().pdfName());
        element.put(PdfName.P, tag.parent() == null ? root.getIndirectReference() : reference(tag.parent()));
        tag.detail().ifPresent(detail -> detail.writeTo(element));
        putKids(element, tag.kids());
        element.flush();
        tag.forget();
    }

    private void putKids(PdfDictionary element, List<Object> kids) {
        PdfIndirectReference page = null;
        PdfArray array = new PdfArray();
        for (Object kid : kids) {
            if (kid instanceof Tag child) {
                array.add(reference(child));
            } else if (kid instanceof Tag.Mark mark) {
                page = page == null ? mark.page().reference() : page;
                array.add(kid(mark, page));
            }
        }
        if (page != null) {
            element.put(PdfName.Pg, page);
        }
        if (array.size() == 1) {
            element.put(PdfName.K, array.get(0, false));
        } else if (!array.isEmpty()) {
            element.put(PdfName.K, array);
        }
    }

    private static PdfObject kid(Tag.Mark mark, PdfIndirectReference page) {
        PdfNumber number = new PdfNumber(mark.number());
        if (mark.page().reference() == page) {
            return number;
        }
        PdfDictionary elsewhere = new PdfDictionary();
        elsewhere.put(PdfName.Type, PdfName.MCR);
        elsewhere.put(PdfName.Pg, mark.page().reference());
        elsewhere.put(PdfName.MCID, number);
        return elsewhere;
    }

    /** iText writes references only to objects that exist: an element exists from when it is first referred to. */
    private PdfDictionary element(Tag tag) {
        if (tag.element() == null) {
            PdfDictionary element = new PdfDictionary();
            element.makeIndirect(pdf);
            tag.writtenAs(element);
        }
        return tag.element();
    }

    private PdfIndirectReference reference(Tag tag) {
        return tag.reference() == null ? element(tag).getIndirectReference() : tag.reference();
    }

    /** Writes the outermost element and closes the tree. */
    void close(Tag document) {
        if (pages > leafFirst) {
            closeLeaf();
        }
        end(document);
        PdfDictionary parents = new PdfDictionary();
        parents.put(PdfName.Kids, leaves);
        parents.makeIndirect(pdf);
        root.put(PdfName.K, document.reference());
        root.put(PdfName.ParentTree, parents);
        root.put(PdfName.ParentTreeNextKey, new PdfNumber(pages));
    }
}
