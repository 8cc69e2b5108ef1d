// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** Paints the heads of a list's columns, with an arrow on the one that sorts. */
final class HeadPainter extends AbstractCellPainter {
	private static final int PADDING = 12;

	private final Theme theme;
	private final ListSort sort;

	HeadPainter(Theme theme, ListSort sort) {
		this.theme = theme;
		this.sort = sort;
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		gc.setFont(theme.font(TextStyle.SMALL));
		return gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * PADDING + 18;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return RecordList.HEAD_HEIGHT;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		gc.setBackground(theme.color(Tone.PANEL));
		gc.fillRectangle(bounds);
		gc.setForeground(theme.color(Tone.LINE));
		gc.setLineWidth(1);
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
		boolean sorts = sort.isColumnIndexSorted(cell.getColumnIndex());
		Rectangle clip = gc.getClipping();
		gc.setClipping(bounds.intersection(clip));
		gc.setFont(theme.font(TextStyle.SMALL));
		gc.setForeground(theme.color(sorts ? Tone.TEXT : Tone.MUTED));
		String text = String.valueOf(cell.getDataValue());
		int y = bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
		gc.drawText(text, bounds.x + PADDING, y, SWT.DRAW_TRANSPARENT);
		if (sorts) {
			KitIcon arrow = sort.isAscending(cell.getColumnIndex()) ? KitIcon.CHEVRON_UP : KitIcon.CHEVRON_DOWN;
			int x = Math.min(bounds.x + PADDING + gc.textExtent(text).x + 3, bounds.x + bounds.width - 17);
			gc.drawImage(theme.icon(arrow, Tone.ACCENT), x, bounds.y + (bounds.height - 16) / 2);
		}
		gc.setClipping(clip);
	}
}
