// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/** Paints the cells of a list: one line below each row, the selection as a soft ground, words by the column's look. */
final class RowPainter extends AbstractCellPainter {
	private static final int PADDING = 12;

	private final Theme theme;
	private final List<ListColumn> columns;
	private int hoverRow = -1;

	RowPainter(Theme theme, List<ListColumn> columns) {
		this.theme = theme;
		this.columns = columns;
	}

	/** The row under the pointer, by its position in the table; -1 for none. */
	void setHoverRow(int row) {
		hoverRow = row;
	}

	int hoverRow() {
		return hoverRow;
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		gc.setFont(theme.font(TextStyle.BODY));
		return gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * PADDING + 8;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return RecordList.ROW_HEIGHT;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode())
				|| DisplayMode.SELECT_HOVER.equals(cell.getDisplayMode());
		Tone ground = selected ? Tone.ACCENT_SOFT : cell.getRowPosition() == hoverRow ? Tone.HOVER : Tone.SURFACE;
		gc.setBackground(theme.color(ground));
		gc.fillRectangle(bounds);
		gc.setForeground(theme.color(Tone.LINE));
		gc.setLineWidth(1);
		int bottom = bounds.y + bounds.height - 1;
		gc.drawLine(bounds.x, bottom, bounds.x + bounds.width, bottom);
		ListColumn column = columns.get(cell.getColumnIndex());
		paintContent(gc, bounds, column, String.valueOf(cell.getDataValue()), selected);
	}

	/** Carries the head's ground on beside the last column, so that a narrow table does not look torn off. */
	void paintRest(GC gc, int from, Rectangle area) {
		if (from < area.width) {
			gc.setBackground(theme.color(Tone.PANEL));
			gc.fillRectangle(from, 0, area.width - from, RecordList.HEAD_HEIGHT);
			gc.setForeground(theme.color(Tone.LINE));
			gc.drawLine(from, RecordList.HEAD_HEIGHT - 1, area.width, RecordList.HEAD_HEIGHT - 1);
		}
	}

	private void paintContent(GC gc, Rectangle cell, ListColumn column, String text, boolean selected) {
		Rectangle inner = new Rectangle(cell.x + PADDING, cell.y, cell.width - 2 * PADDING, cell.height - 1);
		if (text.isEmpty() || inner.width <= 0) {
			return;
		}
		Rectangle clip = gc.getClipping();
		gc.setClipping(cell.intersection(clip));
		Tone ink = selected ? Tone.ON_ACCENT_SOFT : column.look() == ListColumn.Look.MUTED ? Tone.MUTED : Tone.TEXT;
		switch (column.look()) {
		case STRONG -> write(gc, inner, text, TextStyle.STRONG, ink, false);
		case NUMBER -> write(gc, inner, text, TextStyle.BODY, ink, true);
		case BADGE -> badge(gc, inner, text);
		case PROGRESS -> progress(gc, inner, text);
		default -> write(gc, inner, text, TextStyle.BODY, ink, false);
		}
		gc.setClipping(clip);
	}

	private void write(GC gc, Rectangle area, String text, TextStyle style, Tone ink, boolean right) {
		gc.setFont(theme.font(style));
		gc.setForeground(theme.color(ink));
		int height = gc.getFontMetrics().getHeight();
		int x = right ? area.x + Math.max(0, area.width - gc.textExtent(text).x) : area.x;
		gc.drawText(fit(gc, text, area.width), x, area.y + (area.height - height) / 2, SWT.DRAW_TRANSPARENT);
	}

	/** Shortens by halving, since long texts in narrow columns are painted at every step of scrolling. */
	private static String fit(GC gc, String text, int width) {
		String line = text.replace('\n', ' ');
		if (gc.textExtent(line).x <= width) {
			return line;
		}
		int low = 0;
		int high = line.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(line.substring(0, middle) + "…").x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		int end = low > 0 && Character.isHighSurrogate(line.charAt(low - 1)) ? low - 1 : low;
		return line.substring(0, end) + "…";
	}

	private void badge(GC gc, Rectangle area, String text) {
		char mark = text.charAt(0);
		String words = "!+-".indexOf(mark) >= 0 ? text.substring(1) : text;
		Tone ground = switch (mark) {
		case '-' -> Tone.DANGER_SOFT;
		case '!' -> Tone.WARNING_SOFT;
		case '+' -> Tone.SUCCESS_SOFT;
		default -> Tone.ACCENT_SOFT;
		};
		Tone ink = switch (mark) {
		case '-' -> Tone.DANGER;
		case '!' -> Tone.WARNING;
		case '+' -> Tone.SUCCESS;
		default -> Tone.ON_ACCENT_SOFT;
		};
		gc.setFont(theme.font(TextStyle.SMALL));
		int height = gc.getFontMetrics().getHeight() + 6;
		String shown = fit(gc, words, area.width - 18);
		int width = gc.textExtent(shown).x + 18;
		int y = area.y + (area.height - height) / 2;
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.color(ground));
		gc.fillRoundRectangle(area.x, y, width, height, height, height);
		gc.setForeground(theme.color(ink));
		gc.drawText(shown, area.x + 9, y + 3, SWT.DRAW_TRANSPARENT);
	}

	private void progress(GC gc, Rectangle area, String text) {
		int percent = text.chars().allMatch(Character::isDigit) ? Math.clamp(Integer.parseInt(text), 0, 100) : 0;
		gc.setFont(theme.font(TextStyle.SMALL));
		int numberWidth = gc.textExtent("100%").x + 6;
		int track = Math.max(0, area.width - numberWidth);
		int y = area.y + area.height / 2 - 2;
		gc.setAntialias(SWT.ON);
		gc.setBackground(theme.color(Tone.LINE));
		gc.fillRoundRectangle(area.x, y, track, 5, 5, 5);
		gc.setBackground(theme.color(percent >= 90 ? Tone.SUCCESS : percent >= 60 ? Tone.ACCENT : Tone.WARNING));
		gc.fillRoundRectangle(area.x, y, track * percent / 100, 5, 5, 5);
		Rectangle number = new Rectangle(area.x + track, area.y, numberWidth, area.height);
		write(gc, number, text + "%", TextStyle.SMALL, Tone.MUTED, true);
	}
}
