// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xls;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.record.Record;
import org.shouwang.sheets.Cell;
import org.shouwang.sheets.CellKind;
import org.shouwang.sheets.Limits;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.Row;
import org.shouwang.sheets.RowCursor;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.internal.Meter;
import org.shouwang.sheets.internal.ReadGuard;

/** Streams the rows of an xls sheet: its cell records come row by row, each cell knows its own place. */
final class XlsRows implements RowCursor {

	private final Path file;
	private final XlsRecords records;
	private final XlsCells cells;
	private final Limits limits;
	private final Meter meter;
	private List<Cell> row = new ArrayList<>();
	private int rowNumber;
	private boolean done;

	XlsRows(Path file, XlsRecords records, XlsGlobals globals, Limits limits, Progress progress) {
		this.file = file;
		this.records = records;
		this.limits = limits;
		cells = new XlsCells(file, globals);
		meter = new Meter(file, progress, records::fraction);
	}

	@Override
	public Row next() {
		return done ? null : ReadGuard.run(file, this::read);
	}

	@Override
	public void close() {
		ReadGuard.run(file, () -> {
			records.close();
			return null;
		});
	}

	private Row read() throws IOException {
		for (Record record = records.next(); record != null; record = records.next()) {
			int number = cells.take(record) + 1;
			if (number > 0 && !cells.found().isEmpty()) {
				Row finished = add(number);
				if (finished != null) {
					return finished;
				}
			}
		}
		done = true;
		meter.end();
		return row.isEmpty() ? null : new Row(rowNumber, row);
	}

	/** Adds the cells just read; the row before, if they start a new one. */
	private Row add(int number) {
		Row finished = null;
		if (number != rowNumber) {
			finished = row.isEmpty() ? null : new Row(rowNumber, row);
			start(number);
		}
		for (Cell cell : cells.found()) {
			int last = row.isEmpty() ? -1 : row.getLast().column();
			if (cell.column() <= last || cell.column() >= limits.maxColumns()) {
				throw new SheetProblem(Reason.DAMAGED, file);
			}
			if (cell.kind() != CellKind.BLANK) {
				row.add(cell);
			}
		}
		return finished;
	}

	private void start(int number) {
		if (number < rowNumber) {
			throw new SheetProblem(Reason.DAMAGED, file);
		}
		rowNumber = number;
		row = new ArrayList<>();
		meter.tick();
	}
}
