// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.shouwang.sheets.Cell;
import org.shouwang.sheets.CellKind;
import org.shouwang.sheets.Limits;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.Row;
import org.shouwang.sheets.RowCursor;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.internal.CountingInput;
import org.shouwang.sheets.internal.FormulaGuard;
import org.shouwang.sheets.internal.Meter;
import org.shouwang.sheets.internal.ReadGuard;

/** Streams the records of a csv file as rows. */
final class CsvRows implements RowCursor {

	private static final String TEXT_FORMULA = "=\""; //$NON-NLS-1$

	private final Path file;
	private final Reader in;
	private final CsvLexer lexer;
	private final Limits limits;
	private final Meter meter;
	private final List<String> record = new ArrayList<>();
	private int number;
	private boolean done;

	CsvRows(Path file, CountingInput bytes, Reader in, CsvLexer lexer, Limits limits, Progress progress) throws IOException {
		this.file = file;
		this.in = in;
		this.lexer = lexer;
		this.limits = limits;
		long size = Math.max(1, Files.size(file));
		meter = new Meter(file, progress, () -> (double) bytes.count() / size);
	}

	@Override
	public Row next() {
		return done ? null : ReadGuard.run(file, this::read);
	}

	@Override
	public void close() {
		ReadGuard.run(file, () -> {
			in.close();
			return null;
		});
	}

	private Row read() throws IOException {
		while (fill()) {
			if (++number > limits.maxRows()) {
				throw new SheetProblem(Reason.TOO_MANY_ROWS, file, limits.maxRows());
			}
			meter.tick();
			List<Cell> cells = cells();
			if (!cells.isEmpty()) {
				return new Row(number, cells);
			}
		}
		done = true;
		meter.end();
		return null;
	}

	private boolean fill() throws IOException {
		try {
			return lexer.next(record);
		} catch (CsvLexer.LimitExceeded e) {
			throw switch (e.fault()) {
			case TOO_MANY_COLUMNS -> new SheetProblem(Reason.TOO_MANY_COLUMNS, file, limits.maxColumns());
			case CELL_TOO_LONG -> new SheetProblem(Reason.DAMAGED, file, e, List.of());
			};
		}
	}

	private List<Cell> cells() {
		List<Cell> cells = new ArrayList<>(record.size());
		for (int i = 0; i < record.size(); i++) {
			Cell cell = cell(i, record.get(i));
			if (cell.kind() != CellKind.BLANK) {
				cells.add(cell);
			}
		}
		return cells;
	}

	/**
	 * {@code ="0012"} is how programs write digits that shall stay text: a person sees the digits only.
	 */
	private static Cell cell(int column, String value) {
		if (value.length() > 2 && value.startsWith(TEXT_FORMULA) && value.endsWith("\"")) { //$NON-NLS-1$
			return Cell.text(column, value.substring(TEXT_FORMULA.length(), value.length() - 1));
		}
		return Cell.text(column, FormulaGuard.reveal(value));
	}
}
