// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.font;

/** How heavy a text is drawn. */
public enum Weight {
    REGULAR, BOLD
}
