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
import java.util.List;

/** Paints the heads of a list's columns, with an arrow on the one that sorts. */
final class HeadPainter extends AbstractCellPainter {
	private static final int PADDING = 12;
	private static final int ARROW = 16;

	private final Theme theme;
	private final ListSort sort;
	private final List<ListColumn> columns;

	HeadPainter(Theme theme, ListSort sort, List<ListColumn> columns) {
		this.theme = theme;
		this.sort = sort;
		this.columns = columns;
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
		boolean right = columns.get(cell.getColumnIndex()).look() == ListColumn.Look.NUMBER;
		int width = gc.textExtent(text).x;
		int x = right ? Math.max(bounds.x, bounds.x + bounds.width - PADDING - width) : bounds.x + PADDING;
		gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
		if (sorts) {
			KitIcon arrow = sort.isAscending(cell.getColumnIndex()) ? KitIcon.CHEVRON_UP : KitIcon.CHEVRON_DOWN;
			int at = right ? x - ARROW - 1 : Math.min(x + width + 3, bounds.x + bounds.width - ARROW - 1);
			gc.drawImage(theme.icon(arrow, Tone.ACCENT), at, bounds.y + (bounds.height - ARROW) / 2);
		}
		gc.setClipping(clip);
	}
}
