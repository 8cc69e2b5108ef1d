// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfIndirectReference;

/**
 * An element of the document's structure: what a screen reader meets. Built while a page is laid out, written when the
 * page on which it ends is written, and from then on only a reference.
 */
public final class Tag {

    /** A stretch of content on a page. */
    record Mark(PageHandle page, int number) {
    }

    private final Role role;
    private final Tag parent;
    private Optional<TagDetail> detail = Optional.empty();
    private List<Object> kids = new ArrayList<>(1);
    private PdfDictionary element;
    private PdfIndirectReference reference;

    /** A root. */
    public Tag(Role role) {
        this.role = role;
        this.parent = null;
    }

    private Tag(Role role, Tag parent) {
        this.role = role;
        this.parent = parent;
    }

    /** Adds an element at the end. */
    public Tag child(Role childRole) {
        Tag child = new Tag(childRole, this);
        kids.add(child);
        return child;
    }

    /**
     * An element that becomes the last child of a parent when its page is written, which is how pages laid out at the
     * same time come in order.
     */
    public static Tag detached(Role role, Tag parent) {
        return new Tag(role, parent);
    }

    void attach() {
        parent.kids.add(this);
    }

    /** Says more about the element. */
    public Tag with(TagDetail more) {
        detail = Optional.of(more);
        return this;
    }

    void mark(PageHandle page, int number) {
        kids.add(new Mark(page, number));
    }

    /** What the element is. */
    public Role role() {
        return role;
    }

    /** The element that holds it; null for a root. */
    public Tag parent() {
        return parent;
    }

    Optional<TagDetail> detail() {
        return detail;
    }

    List<Object> kids() {
        return kids;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    PdfDictionary element() {
        return element;
    }

    void writtenAs(PdfDictionary newElement) {
        element = newElement;
        reference = newElement.getIndirectReference();
    }

    /** Lets go of all that has been written. */
    void forget() {
        kids = List.of();
        element = null;
        detail = Optional.empty();
    }
}
