// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** A large button with a drawing, a title and a line or two of explanation. */
public final class ChoiceCard extends Canvas {
	private static final int MARGIN = 18;
	private static final int DRAWING = 24;
	private static final int TEXT_LEFT = MARGIN + DRAWING + 16;
	private static final int RADIUS = 10;
	private static final int WIDTH = 240;

	private final Theme theme;
	private final String icon;
	private final String title;
	private final String words;
	private boolean hot;

	/** @param icon address of an {@code .svg} file */
	public ChoiceCard(Composite parent, Theme theme, String icon, String title, String words, Runnable onPress) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.theme = theme;
		this.icon = icon;
		this.title = title;
		this.words = words == null ? "" : words;
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseEnter, e -> look(true));
		addListener(SWT.MouseExit, e -> look(false));
		addListener(SWT.MouseUp, e -> press());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.Selection, e -> onPress.run());
		Accessibility.name(this, ACC.ROLE_PUSHBUTTON, () -> title);
	}

	private void key(Event e) {
		if (e.character == ' ' || e.character == SWT.CR) {
			press();
		} else if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_RIGHT) {
			traverse(SWT.TRAVERSE_TAB_NEXT);
		} else if (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_LEFT) {
			traverse(SWT.TRAVERSE_TAB_PREVIOUS);
		}
	}

	/** Presses it as a person would. */
	public void press() {
		notifyListeners(SWT.Selection, new Event());
	}

	private void look(boolean newHot) {
		hot = newHot;
		redraw();
	}

	private TextLayout layout(int width) {
		TextLayout layout = new TextLayout(getDisplay());
		layout.setFont(theme.font(TextStyle.SMALL));
		layout.setText(words);
		layout.setWidth(Math.max(60, width - TEXT_LEFT - MARGIN));
		layout.setSpacing(2);
		return layout;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? WIDTH : wHint;
		TextLayout layout = layout(width);
		int height = words.isEmpty() ? 0 : layout.getBounds().height + 6;
		layout.dispose();
		return new Point(width, 2 * MARGIN + titleHeight() + height);
	}

	private int titleHeight() {
		GC gc = new GC(this);
		gc.setFont(theme.font(TextStyle.HEADING));
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		return height;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		boolean focus = isFocusControl();
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.color(hot ? Tone.HOVER : Tone.RAISED));
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 2 * RADIUS, 2 * RADIUS);
		gc.setForeground(theme.color(hot || focus ? Tone.ACCENT : Tone.LINE));
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 2 * RADIUS, 2 * RADIUS);
		if (icon != null) {
			gc.drawImage(theme.icon(icon, Tone.ACCENT, DRAWING), MARGIN, MARGIN);
		}
		gc.setFont(theme.font(TextStyle.HEADING));
		gc.setForeground(theme.color(Tone.TEXT));
		gc.drawText(title, TEXT_LEFT, MARGIN, SWT.DRAW_TRANSPARENT);
		TextLayout layout = layout(area.width);
		gc.setForeground(theme.color(Tone.MUTED));
		layout.draw(gc, TEXT_LEFT, MARGIN + titleHeight() + 6);
		layout.dispose();
	}
}
