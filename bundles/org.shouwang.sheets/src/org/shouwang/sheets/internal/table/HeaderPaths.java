// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.shouwang.sheets.Row;

/**
 * Reads the headers of all columns from one to three lines, groups above names. Where the file tells which cells are
 * merged, that decides how far a group reaches; where it does not (csv), a group reaches to the next one.
 */
final class HeaderPaths {

	/** Columns beyond this are known by their letters only. */
	private static final int MOST_COLUMNS = 1024;

	private final SheetHead head;
	private final int firstRow;
	private final int lines;

	private HeaderPaths(SheetHead head, int firstRow, int lines) {
		this.head = head;
		this.firstRow = firstRow;
		this.lines = lines;
	}

	/** The path of every column from the first one on; empty where the column has no header. */
	static List<List<String>> read(SheetHead head, int firstRow, int lines) {
		return new HeaderPaths(head, firstRow, lines).read();
	}

	private List<List<String>> read() {
		List<Row> rows = new ArrayList<>();
		int last = -1;
		for (int i = 0; i < lines; i++) {
			rows.add(head.row(firstRow + i));
			last = Math.max(last, rows.getLast().lastColumn());
		}
		List<List<String>> paths = new ArrayList<>();
		for (int column = 0; column <= Math.min(last, MOST_COLUMNS - 1); column++) {
			paths.add(new ArrayList<>());
		}
		for (int level = 0; level < lines; level++) {
			addLevel(rows, level, paths);
		}
		return paths;
	}

	private void addLevel(List<Row> rows, int level, List<List<String>> paths) {
		boolean merged = head.hasMergesAcross(firstRow, firstRow + lines - 2);
		String group = null;
		for (int column = 0; column < paths.size(); column++) {
			String own = strip(rows.get(level).text(column));
			boolean below = hasTextBelow(rows, level, column);
			if (!own.isEmpty()) {
				group = below ? own : null;
			}
			String text = own;
			if (own.isEmpty() && below) {
				String shown = merged ? strip(head.mergedText(firstRow + level, column)) : group;
				text = shown == null ? "" : shown; //$NON-NLS-1$
			}
			add(paths.get(column), text);
		}
	}

	private static void add(List<String> path, String text) {
		if (!text.isEmpty() && (path.isEmpty() || !path.getLast().equals(text))) {
			path.add(text);
		}
	}

	private static boolean hasTextBelow(List<Row> rows, int level, int column) {
		for (int i = level + 1; i < rows.size(); i++) {
			if (!strip(rows.get(i).text(column)).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private static String strip(String text) {
		return text.strip();
	}
}
