// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

/** Turns millimetres into the points of PDF. */
public final class Millimetres {

    private static final double POINTS = 72 / 25.4;

    private Millimetres() {
    }

    /** Points of a length in millimetres. */
    public static double points(double millimetres) {
        return millimetres * POINTS;
    }
}
