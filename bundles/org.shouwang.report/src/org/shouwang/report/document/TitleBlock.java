// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.List;
import java.util.Objects;

/**
 * The head of a document or part: what it is and whom it is about.
 *
 * @param overline a small line above the title, such as the school's name; may be empty
 * @param title    the title itself, not empty
 * @param subtitle a line below the title, such as child and class; may be empty
 * @param facts    short facts in one small line below a rule, such as archive number and date; may be empty
 */
public record TitleBlock(String overline, String title, String subtitle, List<String> facts) implements Block {

    public TitleBlock {
        Objects.requireNonNull(overline, "overline");
        if (title.isBlank()) {
            throw new IllegalArgumentException("A title block needs a title");
        }
        Objects.requireNonNull(subtitle, "subtitle");
        facts = List.copyOf(facts);
    }
}
