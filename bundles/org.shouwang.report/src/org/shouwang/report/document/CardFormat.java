// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

/** How large cards are and how they lie on the sheet. */
public enum CardFormat {
    /**
     * Cards of 85.6 × 54 mm (the size of a bank card, ISO/IEC 7810 ID-1), eight to an A4 sheet with outlines and cut
     * marks: for the wallet and the school bag.
     */
    WALLET,
    /** Cards of A5 landscape, two to an upright A4 sheet with one cut line: for the wall, on a school's A4 printer. */
    A5_PAIR,
    /** One card to a page of A5 landscape, for printers that hold A5 paper. */
    A5
}
