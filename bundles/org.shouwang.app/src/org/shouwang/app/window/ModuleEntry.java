// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** A module in the bar at the left: its drawing above its name. */
final class ModuleEntry extends Canvas {
	private static final int SIZE = 64;
	private static final int DRAWING = 22;
	private static final int TOP = 8;
	private static final int GAP = 5;
	private static final int RADIUS = 10;

	private final Theme theme;
	private final MPerspective perspective;
	private boolean chosen;
	private boolean hot;

	/** @param number its place in the bar, from 1: its key */
	ModuleEntry(Composite parent, Theme theme, MPerspective perspective, int number) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.theme = theme;
		this.perspective = perspective;
		setFont(theme.font(TextStyle.SMALL));
		setToolTipText(perspective.getLocalizedTooltip() + (number > 9 ? "" : "  (Ctrl+" + number + ")"));
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseEnter, e -> look(true));
		addListener(SWT.MouseExit, e -> look(false));
		addListener(SWT.MouseUp, e -> notifyListeners(SWT.Selection, new Event()));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
		describe();
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = perspective.getLocalizedLabel();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_TABITEM;
			}
		});
	}

	private void key(Event e) {
		if (e.character == ' ' || e.character == SWT.CR) {
			notifyListeners(SWT.Selection, new Event());
		}
	}

	private void look(boolean newHot) {
		hot = newHot;
		redraw();
	}

	MPerspective perspective() {
		return perspective;
	}

	void setChosen(boolean newChosen) {
		chosen = newChosen;
		redraw();
	}

	void onPress(Runnable action) {
		addListener(SWT.Selection, e -> action.run());
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		int words = gc.textExtent(perspective.getLocalizedLabel()).x;
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		return new Point(Math.max(SIZE, words + 8), TOP + DRAWING + GAP + line + TOP);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		if (chosen || hot) {
			gc.setBackground(theme.color(chosen ? Tone.ACCENT_SOFT : Tone.HOVER));
			gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * RADIUS, 2 * RADIUS);
		}
		if (isFocusControl()) {
			gc.setForeground(theme.color(Tone.ACCENT));
			gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 2 * RADIUS, 2 * RADIUS);
		}
		Tone ink = chosen ? Tone.ON_ACCENT_SOFT : Tone.MUTED;
		if (perspective.getIconURI() != null) {
			Image drawing = theme.icon(perspective.getIconURI(), ink, DRAWING);
			gc.drawImage(drawing, (area.width - DRAWING) / 2, TOP);
		}
		String label = perspective.getLocalizedLabel();
		gc.setForeground(theme.color(ink));
		gc.drawText(label, Math.max(2, (area.width - gc.textExtent(label).x) / 2), TOP + DRAWING + GAP, SWT.DRAW_TRANSPARENT);
	}
}
