// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.shouwang.sheets.Cell;
import org.shouwang.sheets.MergedRange;
import org.shouwang.sheets.Row;

/**
 * Gives the value of cells merged downwards (one class name beside all its pupils) to each of their rows, while rows
 * are streamed in rising order.
 */
final class DownwardMerges {

	private final List<MergedRange> waiting;
	private final List<Open> open = new ArrayList<>();
	private int next;

	private record Open(MergedRange range, Cell value) {
	}

	/** @param headerEnd last row of the header; ranges above it are none of the table */
	DownwardMerges(List<MergedRange> merges, int headerEnd) {
		waiting = merges.stream().filter(m -> m.isDownward() && m.firstRow() > headerEnd)
				.sorted(Comparator.comparingInt(MergedRange::firstRow)).toList();
	}

	/** The row with the values that reach into it; to be asked for every row in turn. */
	Row filled(Row row) {
		if (waiting.isEmpty()) {
			return row;
		}
		open.removeIf(o -> o.range().lastRow() < row.number());
		while (next < waiting.size() && waiting.get(next).firstRow() <= row.number()) {
			MergedRange range = waiting.get(next++);
			Cell value = range.firstRow() == row.number() ? row.cell(range.firstColumn()) : null;
			if (value != null) {
				open.add(new Open(range, value));
			}
		}
		return open.isEmpty() ? row : fill(row);
	}

	private Row fill(Row row) {
		List<Cell> cells = new ArrayList<>(row.cells());
		for (Open merge : open) {
			if (row.cell(merge.range().firstColumn()) == null) {
				cells.add(merge.value());
			}
		}
		cells.sort(Comparator.comparingInt(Cell::column));
		return new Row(row.number(), cells);
	}
}
