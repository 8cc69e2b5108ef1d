// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** A thin bar that fills from left to right, or wanders while nobody knows how long the work takes. */
public final class ProgressLine extends Canvas {
	private static final int HEIGHT = 4;
	private static final int STEP_MILLIS = 60;
	private static final int ROUND = 40;

	private final Theme theme;
	private double share;
	private int step;

	/** An empty bar. */
	public ProgressLine(Composite parent, Theme theme) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.theme = theme;
		addListener(SWT.Paint, e -> paint(e.gc));
	}

	/** @param share from 0 to 1; negative where it is unknown */
	public void setShare(double share) {
		boolean starts = share < 0 && this.share >= 0;
		this.share = Math.min(1, share);
		redraw();
		if (starts) {
			wander();
		}
	}

	/** The share shown; negative while it is unknown. */
	public double share() {
		return share;
	}

	private void wander() {
		if (!isDisposed() && share < 0) {
			step = (step + 1) % ROUND;
			redraw();
			getDisplay().timerExec(STEP_MILLIS, this::wander);
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 160 : wHint, hHint == SWT.DEFAULT ? HEIGHT : hHint);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		Shapes.fill(gc, area, HEIGHT / 2, theme.color(Tone.LINE));
		int part = area.width / 4;
		Rectangle bar = share >= 0 ? new Rectangle(0, 0, (int) (area.width * share), area.height)
				: new Rectangle((area.width + part) * step / ROUND - part, 0, part, area.height);
		if (bar.width > 0) {
			Shapes.fill(gc, bar, HEIGHT / 2, theme.color(Tone.ACCENT));
		}
	}
}
