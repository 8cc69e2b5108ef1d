// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** A row with a check box, a label and a count at its end. Sends {@link SWT#Selection} when a person has switched it. */
public final class CheckRow extends Canvas {
	private static final int HEIGHT = 26;
	private static final int BOX = 16;

	private final Theme theme;
	private final String label;
	private String count;
	private boolean checked;
	private boolean hot;

	/** @param count stands at the end of the row; empty for none */
	public CheckRow(Composite parent, Theme theme, String label, String count) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.theme = theme;
		this.label = label;
		this.count = count;
		setFont(theme.font(TextStyle.BODY));
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseEnter, e -> look(true));
		addListener(SWT.MouseExit, e -> look(false));
		addListener(SWT.MouseUp, e -> toggle());
		addListener(SWT.KeyDown, e -> {
			if (e.character == ' ') {
				toggle();
			}
		});
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Traverse, e -> e.doit = true);
		Accessibility.name(this, ACC.ROLE_CHECKBUTTON, () -> label + " " + count);
	}

	/** Whether it is checked. */
	public boolean isChecked() {
		return checked;
	}

	/** Checks it or not; tells no listener. */
	public void setChecked(boolean checked) {
		this.checked = checked;
		redraw();
	}

	/** Shows another count. */
	public void setCount(String newCount) {
		count = newCount;
		redraw();
	}

	/** Switches it as a person would. */
	public void toggle() {
		setChecked(!checked);
		notifyListeners(SWT.Selection, new Event());
	}

	private void look(boolean newHot) {
		hot = newHot;
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		return new Point(wHint == SWT.DEFAULT ? 180 : wHint, Math.max(HEIGHT, line + 6));
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		if (hot || isFocusControl()) {
			Shapes.fill(gc, area, Shapes.RADIUS, theme.color(Tone.HOVER));
		}
		paintBox(gc, new Rectangle(6, (area.height - BOX) / 2, BOX, BOX));
		int countWidth = count.isEmpty() ? 0 : gc.textExtent(count).x;
		int y = (area.height - gc.textExtent(label).y) / 2;
		gc.setForeground(theme.color(Tone.TEXT));
		gc.drawText(Shapes.shorten(gc, label, area.width - countWidth - 46), 30, y, SWT.DRAW_TRANSPARENT);
		gc.setForeground(theme.color(Tone.MUTED));
		gc.drawText(count, area.width - countWidth - 8, y, SWT.DRAW_TRANSPARENT);
	}

	private void paintBox(GC gc, Rectangle box) {
		Shapes.fill(gc, box, 4, theme.color(checked ? Tone.ACCENT : Tone.RAISED));
		Shapes.frame(gc, box, 4, 1, theme.color(checked || isFocusControl() ? Tone.ACCENT : Tone.FRAME));
		if (checked) {
			gc.drawImage(theme.icon(KitIcon.CHECK, Tone.ON_ACCENT), box.x, box.y);
		}
	}
}
