// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.document;

/** What follows begins on a new page; without effect at the top of a page, so that no page stays empty. */
public record PageBreak() implements Block {
}
