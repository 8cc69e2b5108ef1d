// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.page;

import org.shouwang.report.pdf.internal.font.FontUse;

/**
 * A drawing that many pages show and the file holds once.
 *
 * @param name    the name by which pages draw it
 * @param width   width in points; nothing outside is shown
 * @param height  height in points
 * @param content its drawing, deflated
 * @param use     the characters it uses
 */
public record SharedForm(String name, double width, double height, byte[] content, FontUse use) {
}
