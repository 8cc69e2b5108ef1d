// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** The rounded frame around an input, which shows focus and faults. Inputs are put into it with grid data. */
public class FieldBox extends Composite {
	private final Theme theme;
	private final List<Control> parts = new ArrayList<>();
	private boolean focused;
	private boolean quiet;
	private Tone fault;

	/** An empty frame. */
	public FieldBox(Composite parent, Theme theme, int columns) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.theme = theme;
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 9;
		layout.marginHeight = 4;
		layout.horizontalSpacing = 6;
		setLayout(layout);
		setBackgroundMode(SWT.INHERIT_NONE);
		addListener(SWT.Paint, e -> paint(e.gc));
	}

	/** Colours the control as part of this field and lets the frame follow its focus. */
	protected final <C extends Control> C adopt(C control) {
		parts.add(control);
		control.setBackground(theme.color(ground()));
		control.setForeground(theme.color(Tone.TEXT));
		control.addListener(SWT.FocusIn, e -> setFocused(true));
		control.addListener(SWT.FocusOut, e -> setFocused(false));
		return control;
	}

	/** The theme in use. */
	protected final Theme theme() {
		return theme;
	}

	/** Frames the field in the tone of a fault, or as usual for {@code null}. */
	public void setFault(Tone newFault) {
		if (fault != newFault) {
			fault = newFault;
			redraw();
		}
	}

	/** Shows that nothing can be typed here. */
	protected void setQuiet(boolean quiet) {
		this.quiet = quiet;
		parts.forEach(part -> part.setBackground(theme.color(ground())));
		redraw();
	}

	private void setFocused(boolean focused) {
		this.focused = focused;
		redraw();
	}

	private Tone ground() {
		return quiet ? Tone.PANEL : Tone.RAISED;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		Shapes.fill(gc, area, Shapes.RADIUS, theme.color(ground()));
		Tone frame = fault != null ? fault : focused ? Tone.ACCENT : quiet ? Tone.LINE : Tone.FRAME;
		Shapes.frame(gc, area, Shapes.RADIUS, focused ? 2 : 1, theme.color(frame));
	}
}
