// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.internal.Meter;

/** Writes one list as a workbook of one sheet, or of several when the list is longer than a sheet. */
public final class XlsxTable {

	private static final int MOST_ROWS = 1_048_576;
	private static final int MOST_COLUMNS = 16_384;
	private static final int NARROWEST = 12;

	private final Path target;
	private final String name;
	private final List<String> headers;
	private final Locale locale;
	private final Meter meter;

	public XlsxTable(Path target, String name, List<String> headers, Locale locale, Progress progress) {
		this.target = target;
		this.name = name;
		this.headers = headers;
		this.locale = locale;
		meter = new Meter(target, progress, () -> 0);
	}

	/** Writes all rows. */
	public void write(OutputStream out, Iterable<? extends List<?>> rows) throws IOException {
		if (headers.size() > MOST_COLUMNS) {
			throw new SheetProblem(Reason.TOO_MANY_COLUMNS, target, MOST_COLUMNS);
		}
		var names = new HashSet<String>();
		try (Workbook workbook = XlsxOutput.workbook(out)) {
			Worksheet sheet = start(workbook, XlsxOutput.sheetName(name, names));
			int number = 1;
			for (List<?> row : rows) {
				if (number == MOST_ROWS) {
					sheet.finish();
					sheet = start(workbook, XlsxOutput.sheetName(name, names));
					number = 1;
				}
				writeRow(sheet, number, row);
				XlsxOutput.flushNowAndThen(sheet, number++);
				meter.tick();
			}
		}
		meter.end();
	}

	private Worksheet start(Workbook workbook, String sheetName) {
		Worksheet sheet = workbook.newWorksheet(sheetName);
		sheet.freezePane(0, 1);
		sheet.repeatRows(0);
		XlsxOutput.page(sheet);
		for (int i = 0; i < headers.size(); i++) {
			sheet.width(i, Math.max(NARROWEST, XlsxOutput.width(headers.get(i))));
			XlsxOutput.header(sheet, 0, i, headers.get(i));
		}
		return sheet;
	}

	private void writeRow(Worksheet sheet, int number, List<?> row) {
		for (int i = 0; i < row.size(); i++) {
			XlsxOutput.value(sheet, number, i, row.get(i), locale);
		}
	}
}
