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
import org.shouwang.ui.icons.IconKey;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/**
 * A button without relief, with an icon, a text or both. Space and Enter press it; it sends {@link SWT#Selection}.
 */
public final class FlatButton extends Canvas {
	/** How much a button draws the eye. */
	public enum Kind {
		/** The one thing to do next. */
		PRIMARY,
		/** Other things to do. */
		SECONDARY,
		/** Tools, shown by their ground only under the pointer. */
		QUIET,
		/** What destroys. */
		DANGER
	}

	private static final int GAP = 6;
	private static final int HEIGHT = 32;
	private static final int LEADING = 9;

	private final Theme theme;
	private final Kind kind;
	private IconKey icon;
	private String text = "";
	private boolean hot;
	private boolean down;
	private boolean chosen;
	private boolean leading;

	/** A button without text and icon yet. */
	public FlatButton(Composite parent, Theme theme, Kind kind) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.theme = theme;
		this.kind = kind;
		setFont(theme.font(TextStyle.BODY));
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseEnter, e -> look(true, down));
		addListener(SWT.MouseExit, e -> look(false, false));
		addListener(SWT.MouseDown, this::mouseDown);
		addListener(SWT.MouseUp, this::mouseUp);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		Accessibility.name(this, ACC.ROLE_PUSHBUTTON, () -> text.isEmpty() ? getToolTipText() : text);
	}

	/** The words on it; returns the button. */
	public FlatButton text(String newText) {
		text = newText;
		redraw();
		return this;
	}

	/** The words on it. */
	public String text() {
		return text;
	}

	/** The drawing before the words; returns the button. */
	public FlatButton icon(IconKey newIcon) {
		icon = newIcon;
		redraw();
		return this;
	}

	/** What it does, shown when the pointer rests on it; returns the button. */
	public FlatButton hint(String hint) {
		setToolTipText(hint);
		return this;
	}

	/** Names it for tests; returns the button. */
	public FlatButton id(String id) {
		return Ids.set(this, id);
	}

	/** Lets icon and words begin at its left edge, as entries of a list do; returns the button. */
	public FlatButton leading() {
		leading = true;
		redraw();
		return this;
	}

	/** Whether it shows that what it stands for is on. */
	public void setChosen(boolean chosen) {
		this.chosen = chosen;
		redraw();
	}

	/** Whether it shows that what it stands for is on. */
	public boolean isChosen() {
		return chosen;
	}

	/** What happens when it is pressed; returns the button. */
	public FlatButton onPress(Runnable action) {
		addListener(SWT.Selection, e -> action.run());
		return this;
	}

	/** Presses it as a person would, if it is enabled. */
	public void press() {
		if (isEnabled()) {
			notifyListeners(SWT.Selection, new Event());
		}
	}

	private void mouseDown(Event e) {
		if (e.button == 1) {
			forceFocus();
			look(hot, true);
		}
	}

	private void mouseUp(Event e) {
		boolean inside = getClientArea().contains(e.x, e.y);
		boolean pressed = down && e.button == 1 && inside;
		look(inside, false);
		if (pressed) {
			press();
		}
	}

	private void key(Event e) {
		if (e.character == ' ' || e.character == SWT.CR) {
			press();
		}
	}

	private void look(boolean newHot, boolean newDown) {
		hot = newHot;
		down = newDown;
		if (!isDisposed()) {
			redraw();
		}
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		int words = text.isEmpty() ? 0 : gc.textExtent(text).x;
		int height = Math.max(HEIGHT, gc.getFontMetrics().getHeight() + 10);
		gc.dispose();
		int width = contentWidth(words) + (text.isEmpty() ? 2 * 7 : 2 * (kind == Kind.QUIET ? 9 : 14));
		return new Point(wHint == SWT.DEFAULT ? width : wHint, hHint == SWT.DEFAULT ? height : hHint);
	}

	private int contentWidth(int words) {
		int drawing = icon == null ? 0 : 16;
		return words + drawing + (words > 0 && drawing > 0 ? GAP : 0);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		paintGround(gc, area);
		int words = text.isEmpty() ? 0 : gc.textExtent(text).x;
		int x = area.x + (leading ? LEADING : Math.max(4, (area.width - contentWidth(words)) / 2));
		Tone ink = isEnabled() ? ink() : Tone.FAINT;
		if (icon != null) {
			gc.drawImage(theme.icon(icon, ink), x, area.y + (area.height - 16) / 2);
			x += 16 + GAP;
		}
		gc.setForeground(theme.color(ink));
		String shown = Shapes.shorten(gc, text, area.x + area.width - x - 4);
		gc.drawText(shown, x, area.y + (area.height - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
	}

	private void paintGround(GC gc, Rectangle area) {
		Tone ground = ground();
		if (ground != null) {
			Shapes.fill(gc, area, Shapes.RADIUS, theme.color(ground));
		}
		if (kind == Kind.SECONDARY) {
			Shapes.frame(gc, area, Shapes.RADIUS, 1, theme.color(Tone.FRAME));
		}
		if (isFocusControl()) {
			Shapes.frame(gc, area, Shapes.RADIUS, 2, theme.color(kind == Kind.PRIMARY ? Tone.ACCENT_HOVER : Tone.ACCENT));
		}
	}

	private Tone ground() {
		if (chosen) {
			return Tone.ACCENT_SOFT;
		}
		boolean lit = hot && isEnabled();
		return switch (kind) {
		case PRIMARY -> !isEnabled() ? Tone.HOVER : lit ? Tone.ACCENT_HOVER : Tone.ACCENT;
		case SECONDARY -> lit ? Tone.HOVER : Tone.RAISED;
		case QUIET -> lit ? Tone.HOVER : null;
		case DANGER -> lit ? Tone.DANGER_SOFT : null;
		};
	}

	private Tone ink() {
		if (chosen) {
			return Tone.ON_ACCENT_SOFT;
		}
		return switch (kind) {
		case PRIMARY -> Tone.ON_ACCENT;
		case SECONDARY, QUIET -> Tone.TEXT;
		case DANGER -> Tone.DANGER;
		};
	}
}
