// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

/**
 * A range of merged cells; the value stands in its first cell.
 *
 * @param firstRow first row, counted from 1
 * @param lastRow last row, counted from 1
 * @param firstColumn first column, counted from 0
 * @param lastColumn last column, counted from 0
 */
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

	/** True if the cell lies in the range. */
	public boolean contains(int row, int column) {
		return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
	}

	/** True if the range lies in one column and covers several rows: one value for all of these rows. */
	public boolean isDownward() {
		return firstColumn == lastColumn && lastRow > firstRow;
	}

	/** True if the range covers several columns. */
	public boolean isAcross() {
		return lastColumn > firstColumn;
	}
}
