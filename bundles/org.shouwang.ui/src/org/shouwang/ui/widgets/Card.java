// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** A raised, rounded area that holds what belongs together. */
public final class Card extends Composite {
	/** An empty card with a grid. */
	public Card(Composite parent, Theme theme, int columns, int margin) {
		super(parent, SWT.DOUBLE_BUFFERED);
		setLayout(Widgets.grid(columns, margin));
		setBackground(theme.color(Tone.RAISED));
		setBackgroundMode(SWT.INHERIT_DEFAULT);
		addListener(SWT.Paint, e -> {
			Rectangle area = getClientArea();
			e.gc.setBackground(getParent().getBackground());
			e.gc.fillRectangle(area);
			Shapes.fill(e.gc, area, Shapes.RADIUS + 2, theme.color(Tone.RAISED));
			Shapes.frame(e.gc, area, Shapes.RADIUS + 2, 1, theme.color(Tone.LINE));
		});
	}
}
