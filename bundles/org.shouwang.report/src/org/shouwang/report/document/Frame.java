// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.Objects;

/**
 * What stands outside the body of every page. Readers of the text alone do not get it: it is no content.
 *
 * @param format      the paper
 * @param headerLeft  small text at the top left; may be empty
 * @param headerRight small text at the top right; may be empty
 * @param footerLeft  small text at the bottom left; may be empty
 * @param footerRight small text at the bottom right; may be empty
 * @param numbered    whether the pages are numbered, 第 1 页 共 3 页 or Page 1 of 3
 */
public record Frame(PageFormat format, String headerLeft, String headerRight, String footerLeft, String footerRight,
        boolean numbered) {

    public Frame {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(headerLeft, "headerLeft");
        Objects.requireNonNull(headerRight, "headerRight");
        Objects.requireNonNull(footerLeft, "footerLeft");
        Objects.requireNonNull(footerRight, "footerRight");
    }

    /** Upright A4 with page numbers and nothing else. */
    public static Frame plain() {
        return plain(PageFormat.A4_PORTRAIT);
    }

    /** Page numbers and nothing else. */
    public static Frame plain(PageFormat format) {
        return new Frame(format, "", "", "", "", true);
    }
}
