// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report;

import java.util.Objects;

/**
 * A picture file that is no picture, or of a kind that cannot be read. The document shows an empty frame with the
 * alternative text instead.
 *
 * @param alternative what the picture was to show
 * @param where       the part or section in which it stands
 */
public record PictureFinding(String alternative, String where) {

    public PictureFinding {
        Objects.requireNonNull(alternative, "alternative");
        Objects.requireNonNull(where, "where");
    }
}
