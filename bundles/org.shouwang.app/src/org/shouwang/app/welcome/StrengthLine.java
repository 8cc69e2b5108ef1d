// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.shouwang.app.internal.AppText;
import org.shouwang.ui.l10n.Messages;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** Four short bars and a word that say how strong a password is. */
final class StrengthLine extends Canvas {
	private static final int BAR = 40;
	private static final int GAP = 4;

	private final Theme theme;
	private final Messages messages;
	private PasswordStrength strength;

	StrengthLine(Composite parent, Theme theme, Messages messages) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.theme = theme;
		this.messages = messages;
		addListener(SWT.Paint, e -> paint(e.gc));
	}

	/** @param newStrength {@code null} while nothing is typed */
	void show(PasswordStrength newStrength) {
		strength = newStrength;
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 300 : wHint, 18);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		int lit = strength == null ? 0 : strength.ordinal() + 1;
		Tone tone = lit <= 1 ? Tone.DANGER : lit == 2 ? Tone.WARNING : Tone.SUCCESS;
		gc.setAntialias(SWT.ON);
		for (int i = 0; i < PasswordStrength.values().length; i++) {
			gc.setBackground(theme.color(i < lit ? tone : Tone.LINE));
			gc.fillRoundRectangle(i * (BAR + GAP), area.height / 2 - 2, BAR, 4, 4, 4);
		}
		if (strength != null) {
			gc.setFont(theme.font(TextStyle.SMALL));
			gc.setForeground(theme.color(tone));
			gc.drawText(word(), 4 * (BAR + GAP) + 6, (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	private String word() {
		return messages.text(switch (strength) {
		case WEAK -> AppText.STRENGTH_WEAK;
		case FAIR -> AppText.STRENGTH_FAIR;
		case GOOD -> AppText.STRENGTH_GOOD;
		case STRONG -> AppText.STRENGTH_STRONG;
		});
	}
}
