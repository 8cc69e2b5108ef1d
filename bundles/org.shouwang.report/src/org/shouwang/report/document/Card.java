// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A card that says who a person is and whom to call. Long texts are set smaller or on several lines until all stands
 * inside the card; what cannot stand even then is shortened visibly and named in the {@code WriteResult}.
 *
 * @param school  who hands the card out
 * @param kind    what the card is, such as 联系卡
 * @param name    the person, set largest; not empty
 * @param detail  a few words beside the name, such as sex and class; may be empty
 * @param primary the line that stands out: whom to call first
 * @param lines   the other lines in order
 * @param footer  a small last line, such as what a finder should do; may be empty
 */
public record Card(String school, String kind, String name, String detail, Optional<CardLine> primary,
        List<CardLine> lines, String footer) {

    public Card {
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(kind, "kind");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A card needs a name");
        }
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(primary, "primary");
        lines = List.copyOf(lines);
        Objects.requireNonNull(footer, "footer");
    }
}
