// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.List;

/**
 * One row of a sheet: its filled cells only, in order of their columns.
 *
 * @param number row number counted from 1, as the spreadsheet program shows it (for csv: the record's number)
 * @param cells the cells that are not {@link CellKind#BLANK}
 */
public record Row(int number, List<Cell> cells) {

	public Row {
		cells = List.copyOf(cells);
	}

	/** The cell of a column, or null if it is blank. */
	public Cell cell(int column) {
		int low = 0;
		int high = cells.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Cell cell = cells.get(middle);
			if (cell.column() == column) {
				return cell;
			}
			if (cell.column() < column) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return null;
	}

	/** The text of a column, empty if it is blank. */
	public String text(int column) {
		Cell cell = cell(column);
		return cell == null ? "" : cell.text(); //$NON-NLS-1$
	}

	/** True if a person sees nothing in the row. */
	public boolean isBlank() {
		for (Cell cell : cells) {
			if (!cell.isBlank()) {
				return false;
			}
		}
		return true;
	}

	/** The last filled column, or -1. */
	public int lastColumn() {
		return cells.isEmpty() ? -1 : cells.getLast().column();
	}
}
