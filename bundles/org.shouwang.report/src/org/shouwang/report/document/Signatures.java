// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

import java.util.List;

/**
 * A row of labelled lines to be signed or filled in by hand, kept together on one page.
 *
 * @param labels the labels, such as 填表人 and 日期; one to six
 */
public record Signatures(List<String> labels) implements Block {

    private static final int MOST = 6;

    public Signatures {
        labels = List.copyOf(labels);
        if (labels.isEmpty() || labels.size() > MOST) {
            throw new IllegalArgumentException("A signature row holds one to six labels, not " + labels.size());
        }
    }
}
