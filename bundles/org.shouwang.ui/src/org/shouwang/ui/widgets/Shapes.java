// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Rounded rectangles, smooth at every zoom. */
public final class Shapes {
	/** How round corners are, in points. */
	public static final int RADIUS = 6;

	private Shapes() {
	}

	/** Fills one. */
	public static void fill(GC gc, Rectangle r, int radius, Color color) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(color);
		gc.fillRoundRectangle(r.x, r.y, r.width, r.height, 2 * radius, 2 * radius);
	}

	/** Draws the edge of one, within it. */
	public static void frame(GC gc, Rectangle r, int radius, int width, Color color) {
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(width);
		gc.setForeground(color);
		int inset = width / 2;
		gc.drawRoundRectangle(r.x + inset, r.y + inset, r.width - width, r.height - width, 2 * radius, 2 * radius);
	}

	/** The text shortened with "…" to the given width in points. */
	public static String shorten(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int end = text.length();
		while (end > 0 && gc.textExtent(text.substring(0, end) + "…").x > width) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end) + "…";
	}
}
