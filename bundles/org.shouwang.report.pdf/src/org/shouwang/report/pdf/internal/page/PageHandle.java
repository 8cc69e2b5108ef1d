// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import com.itextpdf.kernel.pdf.PdfIndirectReference;

/** Stands for a page until, and after, it is written. */
public final class PageHandle {

    private PdfIndirectReference reference;

    void written(PdfIndirectReference page) {
        reference = page;
    }

    PdfIndirectReference reference() {
        return reference;
    }
}
