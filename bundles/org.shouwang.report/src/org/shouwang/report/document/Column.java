// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param weight width in relation to the other columns, more than 0
 * @param align  where the text of its body cells stands
 */
public record Column(double weight, Align align) {

    public Column {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("A column needs a positive weight, not " + weight);
        }
        Objects.requireNonNull(align, "align");
    }

    /** A column whose text begins at the left. */
    public static Column of(double weight) {
        return new Column(weight, Align.START);
    }
}
