// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.list;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.shouwang.ui.jobs.LatestOnly;

/** Puts rows onto the clipboard as lines with tabs, which every spreadsheet takes. Rows not read yet are read first. */
final class RowCopy {
	/** More rows are exported, not copied. */
	static final int MOST = 5000;

	private final Control owner;
	private final ListModel model;
	private final List<Integer> columns;

	RowCopy(Control owner, ListModel model, List<Integer> columns) {
		this.owner = owner;
		this.model = model;
		this.columns = columns;
	}

	void copy(List<Range> ranges) {
		List<Range> copied = List.copyOf(ranges);
		if (!copied.isEmpty()) {
			new LatestOnly(owner).ask(() -> lines(copied), this::put);
		}
	}

	private String lines(List<Range> ranges) {
		List<String> lines = new ArrayList<>();
		for (Range range : ranges) {
			int limit = Math.min(range.end - range.start, MOST - lines.size());
			if (limit > 0) {
				model.read(range.start, limit).forEach(row -> lines.add(line(row)));
			}
		}
		return String.join("\n", lines);
	}

	/** One row; tabs and line breaks within a cell become blanks, else the columns would shift. */
	String line(ListRow row) {
		return String.join("\t", columns.stream().map(i -> row.cells().get(i).replaceAll("[\\t\\r\\n]+", " ")).toList());
	}

	private void put(String text) {
		Clipboard clipboard = new Clipboard(owner.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
