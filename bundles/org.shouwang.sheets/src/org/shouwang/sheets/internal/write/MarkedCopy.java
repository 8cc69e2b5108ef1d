// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.shouwang.sheets.Cell;
import org.shouwang.sheets.Finding;
import org.shouwang.sheets.FindingsWorkbook.Part;
import org.shouwang.sheets.MappedColumn;
import org.shouwang.sheets.MergedRange;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.Row;
import org.shouwang.sheets.RowCursor;
import org.shouwang.sheets.SheetTable;
import org.shouwang.sheets.Severity;
import org.shouwang.sheets.internal.Messages;
import org.shouwang.sheets.internal.NumberText;

/** A copy of a sheet, each cell in its place, with the cells in question coloured and explained at the row's end. */
final class MarkedCopy {

	private static final int MOST_MERGES = 2000;
	private static final int NARROWEST = 6;
	private static final int WIDEST = 30;
	private static final int SAMPLE_ROWS = 50;
	private static final int REMARK_WIDTH = 60;
	/** From here on Excel shows a number without a format as a power of ten. */
	private static final double LONG_NUMBER = 1e11;

	private final SheetTable table;
	private final Worksheet sheet;
	private final Locale locale;
	private final Map<Integer, List<Finding>> byRow = new HashMap<>();
	private final int remarkColumn;

	MarkedCopy(Part part, Worksheet sheet, Locale locale) {
		table = part.table();
		this.sheet = sheet;
		this.locale = locale;
		part.findings().forEach(f -> byRow.computeIfAbsent(f.row(), r -> new ArrayList<>()).add(f));
		remarkColumn = 1 + table.mapping().columns().stream().mapToInt(MappedColumn::column).max().orElse(0);
	}

	static String colour(Severity severity) {
		return switch (severity) {
		case REJECTED -> "FFC7CE"; //$NON-NLS-1$
		case WARNING -> "FFEB9C"; //$NON-NLS-1$
		case NORMALISED -> "DDEBF7"; //$NON-NLS-1$
		case INFO -> "EDEDED"; //$NON-NLS-1$
		};
	}

	void write(Progress progress) throws IOException {
		layOut();
		try (RowCursor rows = table.source().rows(table.sheet().index(), progress)) {
			for (Row row = rows.next(); row != null; row = rows.next()) {
				write(row);
				XlsxOutput.flushNowAndThen(sheet, row.number());
			}
		}
	}

	/** Widths, merged header cells and the frozen header: a sheet needs them before its first rows are written out. */
	private void layOut() {
		int header = table.header().lastRow();
		sheet.freezePane(0, header);
		int[] widths = widths();
		for (int i = 0; i < remarkColumn; i++) {
			sheet.width(i, widths[i]);
		}
		sheet.width(remarkColumn, REMARK_WIDTH);
		sheet.repeatRows(0, header - 1);
		XlsxOutput.page(sheet);
		table.source().mergedRanges(table.sheet().index()).stream().filter(m -> m.lastRow() <= header && m.lastColumn() < remarkColumn)
				.limit(MOST_MERGES).forEach(this::merge);
	}

	/** Widths, in digits, that fit the first rows of the table. */
	private int[] widths() {
		int[] widths = new int[remarkColumn];
		Arrays.fill(widths, NARROWEST);
		int seen = 0;
		try (RowCursor rows = table.source().rows(table.sheet().index(), Progress.NONE)) {
			for (Row row = rows.next(); row != null && seen < SAMPLE_ROWS; row = rows.next()) {
				boolean inTable = row.number() >= table.header().lastRow();
				seen += inTable ? 1 : 0;
				for (Cell cell : inTable ? row.cells() : List.<Cell>of()) {
					if (cell.column() < remarkColumn) {
						widths[cell.column()] = Math.clamp(XlsxOutput.width(cell.text()), widths[cell.column()], WIDEST);
					}
				}
			}
		}
		return widths;
	}

	private void merge(MergedRange range) {
		sheet.range(range.firstRow() - 1, range.firstColumn(), range.lastRow() - 1, range.lastColumn()).merge();
	}

	private void write(Row row) {
		int number = row.number() - 1;
		boolean header = row.number() >= table.header().firstRow() && row.number() <= table.header().lastRow();
		int shift = 0;
		for (Cell cell : row.cells()) {
			// beyond the last known column cells make room for the remark
			shift = cell.column() >= remarkColumn ? 1 : 0;
			write(number, cell, cell.column() + shift);
			if (header) {
				style(number, cell.column() + shift).bold().fillColor(XlsxOutput.HEADER_FILL).wrapText(true).set();
			}
		}
		if (row.number() == table.header().lastRow()) {
			XlsxOutput.header(sheet, number, remarkColumn, Messages.text(locale, "mark.column")); //$NON-NLS-1$
		}
		List<Finding> findings = byRow.getOrDefault(row.number(), List.of());
		if (!findings.isEmpty()) {
			mark(number, findings, header);
		}
	}

	private void write(int row, Cell cell, int column) {
		switch (cell.kind()) {
		case DATE -> date(row, cell, column);
		case NUMBER -> number(row, cell, column);
		case BOOLEAN -> sheet.value(row, column, cell.text().equals("TRUE")); //$NON-NLS-1$
		case TEXT, ERROR, BLANK -> XlsxOutput.text(sheet, row, column, cell.text());
		}
	}

	private void date(int row, Cell cell, int column) {
		if (cell.text().indexOf(':') >= 0 || Double.isNaN(cell.number())) {
			XlsxOutput.text(sheet, row, column, cell.text()); // with a time of day: kept as it was seen
			return;
		}
		sheet.value(row, column, cell.date());
		style(row, column).format(XlsxOutput.DATE_FORMAT).set();
	}

	private void number(int row, Cell cell, int column) {
		if (!cell.text().equals(NumberText.general(cell.number()))) {
			XlsxOutput.text(sheet, row, column, cell.text()); // with a format of its own: kept as it was seen
			return;
		}
		sheet.value(row, column, cell.number());
		if (Math.abs(cell.number()) >= LONG_NUMBER) {
			style(row, column).format("0").set(); //$NON-NLS-1$
		}
	}

	private void mark(int row, List<Finding> findings, boolean header) {
		Severity worst = Severity.INFO;
		StringBuilder remark = new StringBuilder();
		for (Finding finding : findings) {
			worst = worst.compareTo(finding.severity()) < 0 ? finding.severity() : worst;
			remark.append(remark.isEmpty() ? "" : "\n").append(remark(finding)); //$NON-NLS-1$ //$NON-NLS-2$
			if (finding.column() >= 0 && finding.column() < remarkColumn) {
				style(row, finding.column()).fillColor(colour(worstAt(findings, finding.column()))).set();
			}
		}
		if (!header) {
			XlsxOutput.text(sheet, row, remarkColumn, remark.toString());
			style(row, remarkColumn).fillColor(colour(worst)).wrapText(true).set();
		}
	}

	private static Severity worstAt(List<Finding> findings, int column) {
		return findings.stream().filter(f -> f.column() == column).map(Finding::severity).max(Enum::compareTo).orElse(Severity.INFO);
	}

	private String remark(Finding finding) {
		String place = finding.header().isEmpty() ? "" : finding.letters() + ' ' + finding.header() + ": "; //$NON-NLS-1$ //$NON-NLS-2$
		return place + finding.message().in(locale) + ' ' + finding.action().in(locale);
	}

	private StyleSetter style(int row, int column) {
		return sheet.style(row, column);
	}
}
