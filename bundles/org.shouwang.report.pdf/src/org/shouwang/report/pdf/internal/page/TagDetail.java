// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfString;

/** What an element says about itself beside its role (ISO 32000-1, 14.8.5). */
public sealed interface TagDetail {

    /** Writes it into the dictionary of the element. */
    void writeTo(PdfDictionary element);

    /**
     * How a cell lies in its table.
     *
     * @param scope   the direction in which a header cell names others, {@code Row} or {@code Column}; empty for data
     * @param colSpan columns it covers
     * @param rowSpan rows it covers
     */
    record CellDetail(String scope, int colSpan, int rowSpan) implements TagDetail {
        @Override
        public void writeTo(PdfDictionary element) {
            PdfDictionary attributes = new PdfDictionary();
            attributes.put(PdfName.O, PdfName.Table);
            if (!scope.isEmpty()) {
                attributes.put(PdfName.Scope, new PdfName(scope));
            }
            if (colSpan > 1) {
                attributes.put(PdfName.ColSpan, new PdfNumber(colSpan));
            }
            if (rowSpan > 1) {
                attributes.put(PdfName.RowSpan, new PdfNumber(rowSpan));
            }
            element.put(PdfName.A, attributes);
        }
    }

    /** What a picture shows and the box it fills. */
    record FigureDetail(String alternative, float x, float y, float width, float height) implements TagDetail {
        @Override
        public void writeTo(PdfDictionary element) {
            PdfDictionary attributes = new PdfDictionary();
            attributes.put(PdfName.O, PdfName.Layout);
            attributes.put(PdfName.BBox, new PdfArray(new float[] { x, y, x + width, y + height }));
            attributes.put(PdfName.Placement, PdfName.Block);
            element.put(PdfName.A, attributes);
            element.put(PdfName.Alt, new PdfString(alternative, "UnicodeBig"));
        }
    }

    /** The name of a part or section. */
    record TitleDetail(String title) implements TagDetail {
        @Override
        public void writeTo(PdfDictionary element) {
            element.put(PdfName.T, new PdfString(title, "UnicodeBig"));
        }
    }
}
