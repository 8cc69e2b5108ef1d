// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Lays fields into one, two or three columns, as the width allows; wide fields take a row of their own. */
final class ColumnsLayout extends Layout {
	private static final int NARROWEST = 220;
	private static final int MOST = 3;
	private static final int GAP = 20;
	private static final int ROW_GAP = 12;

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		int width = wHint == SWT.DEFAULT ? 2 * NARROWEST + GAP : wHint;
		return new Point(width, place(composite, new Rectangle(0, 0, width, 0), false));
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		place(composite, composite.getClientArea(), true);
	}

	/** How many columns fit into a width in points. */
	static int columns(int width) {
		return Math.clamp((width + GAP) / (NARROWEST + GAP), 1, MOST);
	}

	private static int place(Composite composite, Rectangle area, boolean apply) {
		int columns = columns(area.width);
		int width = (area.width - (columns - 1) * GAP) / columns;
		int column = 0;
		int y = area.y;
		int rowHeight = 0;
		for (Control child : composite.getChildren()) {
			boolean wide = child instanceof FieldRow row && row.isWide();
			if (column > 0 && (wide || column == columns)) {
				y += rowHeight + ROW_GAP;
				column = 0;
				rowHeight = 0;
			}
			int childWidth = wide ? area.width : width;
			int height = child.computeSize(childWidth, SWT.DEFAULT).y;
			if (apply) {
				child.setBounds(area.x + column * (width + GAP), y, childWidth, height);
			}
			rowHeight = Math.max(rowHeight, height);
			column = wide ? columns : column + 1;
		}
		return y + rowHeight - area.y;
	}
}
