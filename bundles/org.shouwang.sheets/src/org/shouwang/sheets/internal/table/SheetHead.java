// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.shouwang.sheets.MergedRange;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.Row;
import org.shouwang.sheets.RowCursor;
import org.shouwang.sheets.SheetInfo;
import org.shouwang.sheets.SheetSource;

/**
 * The first rows of a sheet, where headers are looked for.
 *
 * @param sheet the sheet
 * @param rows its first filled rows
 * @param merges all its merged ranges
 * @param across those merged sideways among the first rows: groups in headers
 */
record SheetHead(SheetInfo sheet, List<Row> rows, List<MergedRange> merges, List<MergedRange> across) {

	/** A header further down than this is a table that nobody would find by looking either. */
	private static final int ROWS = 60;
	/** More groups than any header has; keeps hostile files from making the search long. */
	private static final int MOST_ACROSS = 1000;

	static SheetHead read(SheetSource source, SheetInfo sheet) {
		List<Row> rows = new ArrayList<>();
		try (RowCursor cursor = source.rows(sheet.index(), Progress.NONE)) {
			for (Row row = cursor.next(); row != null && rows.size() < ROWS; row = cursor.next()) {
				rows.add(row);
			}
		}
		List<MergedRange> merges = rows.isEmpty() ? List.of() : source.mergedRanges(sheet.index());
		return new SheetHead(sheet, rows, merges, rows.isEmpty() ? List.of() : across(merges, rows.getLast().number()));
	}

	private static List<MergedRange> across(List<MergedRange> merges, int lastRow) {
		return merges.stream().filter(m -> m.isAcross() && m.firstRow() <= lastRow)
				.sorted(Comparator.comparingInt(MergedRange::firstRow)).limit(MOST_ACROSS).toList();
	}

	/** The row with a number; one without cells if it is blank. */
	Row row(int number) {
		return rows.stream().filter(r -> r.number() == number).findFirst().orElseGet(() -> new Row(number, List.of()));
	}

	/** True if at least one row with two filled cells follows the row with that number. */
	boolean hasRowsAfter(int number) {
		return rows.stream().anyMatch(r -> r.number() > number && r.cells().size() > 1);
	}

	/** The text that a cell shows as part of the sideways merged range it lies in, else its own text. */
	String mergedText(int row, int column) {
		for (MergedRange range : across) {
			if (range.contains(row, column)) {
				return row(range.firstRow()).text(range.firstColumn());
			}
		}
		return row(row).text(column);
	}

	/** True if cells are merged sideways within these rows. */
	boolean hasMergesAcross(int firstRow, int lastRow) {
		return across.stream().anyMatch(m -> m.firstRow() >= firstRow && m.lastRow() <= lastRow);
	}
}
