// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.flow;

/**
 * Sizes of a grid in points.
 *
 * @param size     of the type
 * @param leading  from baseline to baseline
 * @param paddingX between rule and text, left and right
 * @param paddingY between rule and text, above and below
 * @param least    height of a row at least
 */
record GridStyle(float size, float leading, double paddingX, double paddingY, double least) {

    /** Tables: dense, for many rows. */
    static final GridStyle TABLE = new GridStyle(8.6f, 11.8f, 4, 3.2, 0);
    /** Forms: airy, with room to write by hand. */
    static final GridStyle FORM = new GridStyle(9.4f, 13.4f, 5, 4.4, 23);
}
