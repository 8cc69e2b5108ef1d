// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

import java.util.List;
import java.util.Optional;

import org.shouwang.report.document.Align;
import org.shouwang.report.document.Cell;
import org.shouwang.report.document.Picture;
import org.shouwang.report.pdf.internal.page.Millimetres;
import org.shouwang.report.pdf.internal.page.Tag;
import org.shouwang.report.pdf.internal.text.Line;

/**
 * A cell at its place in a group of rows.
 *
 * @param row     counted from 0 in the group
 * @param column  counted from 0
 * @param rowSpan rows it covers
 * @param colSpan columns it covers
 * @param kind    how it looks
 * @param align   where its lines stand
 * @param lines   its text
 * @param picture instead of text
 * @param tag     its element; absent where it only repeats what stands elsewhere
 */
record GridCell(int row, int column, int rowSpan, int colSpan, Cell.Kind kind, Align align, List<Line> lines,
        Optional<Picture> picture, Optional<Tag> tag) {

    /** Height in points that the content needs. */
    double height(GridStyle style) {
        double content = picture.map(shown -> Millimetres.points(shown.heightMm()))
                .orElse((double) lines.size() * style.leading());
        return content + 2 * style.paddingY();
    }

    boolean isLabel() {
        return kind == Cell.Kind.ROW_HEADER || kind == Cell.Kind.COLUMN_HEADER;
    }

    /** The same cell with other rows and lines. */
    GridCell cut(int newRow, int newRowSpan, List<Line> newLines) {
        return new GridCell(newRow, column, newRowSpan, colSpan, kind, align, newLines, picture, tag);
    }
}
