// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.List;
import java.util.Objects;

/**
 * What a document says about itself to programs that keep documents.
 *
 * @param author   the school or office; may be empty
 * @param subject  what it is about; may be empty
 * @param keywords words to find it by
 */
public record Metadata(String author, String subject, List<String> keywords) {

    public Metadata {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(subject, "subject");
        keywords = List.copyOf(keywords);
    }

    /** Says nothing. */
    public static Metadata none() {
        return new Metadata("", "", List.of());
    }
}
