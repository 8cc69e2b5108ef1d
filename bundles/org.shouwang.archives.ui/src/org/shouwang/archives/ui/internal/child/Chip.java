// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** A state in one or two words on a rounded ground. */
final class Chip extends Canvas {
	private static final int PADDING = 10;
	private static final int HEIGHT = 24;

	private final Theme theme;
	private String words = "";
	private Tone ground = Tone.HOVER;
	private Tone ink = Tone.MUTED;

	Chip(Composite parent, Theme theme) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.theme = theme;
		setFont(theme.font(TextStyle.SMALL));
		addListener(SWT.Paint, e -> paint(e.gc));
	}

	void show(String newWords, Tone newGround, Tone newInk) {
		words = newWords;
		ground = newGround;
		ink = newInk;
		redraw();
	}

	String words() {
		return words;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		int width = gc.textExtent(words).x + 2 * PADDING;
		gc.dispose();
		return new Point(width, HEIGHT);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.color(ground));
		gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
		gc.setForeground(theme.color(ink));
		gc.drawText(words, PADDING, (area.height - gc.textExtent(words).y) / 2, SWT.DRAW_TRANSPARENT);
	}
}
