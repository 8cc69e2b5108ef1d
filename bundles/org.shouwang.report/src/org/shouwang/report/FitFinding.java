// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import java.util.Objects;

/**
 * A text that did not fit into its fixed space even at the smallest readable size and was shortened, visibly, by an
 * ellipsis.
 *
 * @param text  the whole text
 * @param where the card or part in which it stands
 */
public record FitFinding(String text, String where) {

    public FitFinding {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(where, "where");
    }
}
