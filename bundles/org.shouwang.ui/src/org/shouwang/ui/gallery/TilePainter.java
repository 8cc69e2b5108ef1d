// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.gallery;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;
import org.shouwang.ui.widgets.Shapes;

/** Draws a tile: the picture, or an icon in its place, and two lines of words. */
final class TilePainter {
	private static final int INSET = 8;
	private static final int ICON = 40;
	private static final int LINE_GAP = 2;

	private final Theme theme;
	private final int pictureHeight;

	TilePainter(Theme theme, int pictureHeight) {
		this.theme = theme;
		this.pictureHeight = pictureHeight;
	}

	/** The height of a tile whose lines are so high. */
	int height(int body, int small) {
		return 3 * INSET + pictureHeight + body + LINE_GAP + small;
	}

	void paint(GC gc, Tile tile, Image picture, Rectangle at, boolean chosen, boolean focused) {
		if (chosen) {
			Shapes.fill(gc, at, Shapes.RADIUS, theme.color(Tone.ACCENT_SOFT));
			Shapes.frame(gc, at, Shapes.RADIUS, focused ? 2 : 1, theme.color(focused ? Tone.ACCENT : Tone.FRAME));
		}
		Rectangle room = new Rectangle(at.x + INSET, at.y + INSET, at.width - 2 * INSET, pictureHeight);
		if (picture == null) {
			icon(gc, tile, room, chosen);
		} else {
			picture(gc, picture, room);
		}
		gc.setFont(theme.font(TextStyle.BODY));
		int y = room.y + room.height + INSET;
		line(gc, tile.title(), room, y, chosen ? Tone.ON_ACCENT_SOFT : Tone.TEXT);
		y += gc.getFontMetrics().getHeight() + LINE_GAP;
		gc.setFont(theme.font(TextStyle.SMALL));
		line(gc, tile.detail(), room, y, chosen ? Tone.ON_ACCENT_SOFT : Tone.MUTED);
	}

	private void line(GC gc, String text, Rectangle room, int y, Tone ink) {
		gc.setForeground(theme.color(ink));
		String shown = Shapes.shorten(gc, text, room.width);
		gc.drawText(shown, room.x + (room.width - gc.textExtent(shown).x) / 2, y, SWT.DRAW_TRANSPARENT);
	}

	private void icon(GC gc, Tile tile, Rectangle room, boolean chosen) {
		Shapes.fill(gc, room, Shapes.RADIUS, theme.color(chosen ? Tone.RAISED : Tone.PANEL));
		gc.drawImage(theme.icon(tile.icon(), Tone.FAINT, ICON), room.x + (room.width - ICON) / 2, room.y + (room.height - ICON) / 2);
	}

	private static void picture(GC gc, Image picture, Rectangle room) {
		Rectangle size = picture.getBounds();
		double scale = Math.min(1, Math.min((double) room.width / size.width, (double) room.height / size.height));
		int width = Math.max(1, (int) Math.round(size.width * scale));
		int height = Math.max(1, (int) Math.round(size.height * scale));
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(picture, 0, 0, size.width, size.height, room.x + (room.width - width) / 2, room.y + room.height - height, width, height);
	}
}
