// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.xls;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.shouwang.sheets.Cell;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;

/** Makes cells of the cell records of an xls sheet. (The library hands packed numbers, RK and MULRK, over as single ones.) */
final class XlsCells {

	private final Path file;
	private final XlsGlobals globals;
	private final List<Cell> found = new ArrayList<>();
	/** A formula whose text follows in a record of its own. */
	private FormulaRecord waiting;

	XlsCells(Path file, XlsGlobals globals) {
		this.file = file;
		this.globals = globals;
	}

	/** The cells of the record that was taken last. */
	List<Cell> found() {
		return found;
	}

	/** Takes a record; its row counted from 0, or -1 if it holds no cell. */
	int take(Record record) {
		found.clear();
		return switch (record) {
		case LabelSSTRecord label -> add(label.getRow(), Cell.text(label.getColumn(), shared(label.getSSTIndex())));
		case LabelRecord label -> add(label.getRow(), Cell.text(label.getColumn(), label.getValue()));
		case NumberRecord number -> add(number.getRow(), number(number.getColumn(), number.getXFIndex(), number.getValue()));
		case BoolErrRecord value -> add(value.getRow(), boolOrError(value));
		case FormulaRecord formula -> formula(formula);
		case StringRecord text -> formulaText(text);
		default -> -1;
		};
	}

	private int add(int row, Cell cell) {
		found.add(cell);
		return row;
	}

	private Cell number(int column, int style, double value) {
		return globals.format(style).cell(column, value);
	}

	private static Cell boolOrError(BoolErrRecord value) {
		return value.isBoolean() ? Cell.bool(value.getColumn(), value.getBooleanValue())
				: Cell.error(value.getColumn(), error(value.getErrorValue()));
	}

	private int formula(FormulaRecord formula) {
		int column = formula.getColumn();
		CellType type = formula.getCachedResultTypeEnum();
		switch (type) {
		case STRING -> {
			waiting = formula;
			return -1;
		}
		case BOOLEAN -> found.add(Cell.bool(column, formula.getCachedBooleanValue()));
		case ERROR -> found.add(Cell.error(column, error(formula.getCachedErrorValue())));
		default -> found.add(number(column, formula.getXFIndex(), formula.getValue()));
		}
		return formula.getRow();
	}

	private int formulaText(StringRecord text) {
		if (waiting == null) {
			return -1;
		}
		FormulaRecord formula = waiting;
		waiting = null;
		return add(formula.getRow(), Cell.text(formula.getColumn(), text.getString()));
	}

	private String shared(int index) {
		String text = globals.text(index);
		if (text == null) {
			throw new SheetProblem(Reason.DAMAGED, file);
		}
		return text;
	}

	private static String error(int code) {
		return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A"; //$NON-NLS-1$
	}
}
