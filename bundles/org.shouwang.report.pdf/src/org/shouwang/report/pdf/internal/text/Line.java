// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.report.pdf.internal.text;

/**
 * A line of a text.
 *
 * @param text  the whole text
 * @param from  its first character in the line
 * @param to    the character after its last one
 * @param width width in points
 */
public record Line(ShapedText text, int from, int to, float width) {
}
