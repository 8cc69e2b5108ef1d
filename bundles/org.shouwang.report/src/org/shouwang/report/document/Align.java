// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

/** Where a line of text stands between the left and the right edge of its box. */
public enum Align {
    START, CENTER, END
}
