// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import com.itextpdf.kernel.pdf.PdfName;

/** What an element of the structure is, by the standard types of ISO 32000-1, 14.8.4. */
public enum Role {
    DOCUMENT("Document"), PART("Part"), SECTION("Sect"), H1("H1"), H2("H2"), H3("H3"), H4("H4"), PARAGRAPH("P"),
    CAPTION("Caption"), TABLE("Table"), TABLE_HEAD("THead"), TABLE_BODY("TBody"), ROW("TR"), HEADER_CELL("TH"),
    DATA_CELL("TD"), FIGURE("Figure");

    private final PdfName pdfName;

    Role(String name) {
        pdfName = new PdfName(name);
    }

    PdfName pdfName() {
        return pdfName;
    }

    /** The title of a section at a depth, 1 being the outermost. */
    public static Role heading(int depth) {
        return switch (depth) {
            case 1 -> H1;
            case 2 -> H2;
            case 3 -> H3;
            default -> H4;
        };
    }
}
