// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet file in the making; values are texts, numbers and dates, an empty text is a blank cell. */
public final class Book {
	private final List<Tab> tabs = new ArrayList<>();

	private record Tab(String name, List<List<Object>> rows, List<String> merges) {
	}

	/** Begins a sheet. */
	public Book tab(String name) {
		tabs.add(new Tab(name, new ArrayList<>(), new ArrayList<>()));
		return this;
	}

	/** Adds a row to the newest sheet. */
	public Book row(Object... values) {
		tabs.getLast().rows.add(Arrays.asList(values));
		return this;
	}

	/** Merges ranges of the newest sheet, such as {@code A1:C1}. */
	public Book merge(String... ranges) {
		tabs.getLast().merges.addAll(List.of(ranges));
		return this;
	}

	public Path xlsx(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "tests", "1.0")) {
			for (Tab tab : tabs) {
				Worksheet sheet = book.newWorksheet(tab.name);
				each(tab, (row, column, value) -> {
					if (value instanceof LocalDate day) {
						sheet.value(row, column, day);
						sheet.style(row, column).format("yyyy-mm-dd").set();
					} else if (value instanceof Number number) {
						sheet.value(row, column, number);
					} else {
						sheet.value(row, column, value.toString());
					}
				});
				tab.merges.stream().map(CellRangeAddress::valueOf)
						.forEach(m -> sheet.range(m.getFirstRow(), m.getFirstColumn(), m.getLastRow(), m.getLastColumn()).merge());
			}
		}
		return file;
	}

	public Path xls(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); HSSFWorkbook book = new HSSFWorkbook()) {
			CellStyle style = book.createCellStyle();
			style.setDataFormat((short) 14);
			for (Tab tab : tabs) {
				Sheet sheet = book.createSheet(tab.name);
				for (int r = 0; r < tab.rows.size(); r++) {
					sheet.createRow(r);
				}
				each(tab, (row, column, value) -> {
					var cell = sheet.getRow(row).createCell(column);
					if (value instanceof LocalDate day) {
						cell.setCellValue(day);
						cell.setCellStyle(style);
					} else if (value instanceof Number number) {
						cell.setCellValue(number.doubleValue());
					} else {
						cell.setCellValue(value.toString());
					}
				});
				tab.merges.forEach(m -> sheet.addMergedRegion(CellRangeAddress.valueOf(m)));
			}
			book.write(out);
		}
		return file;
	}

	/** Writes the first sheet as text. */
	public Path csv(Path file, Charset charset) throws IOException {
		String text = tabs.getFirst().rows.stream().map(r -> r.stream().map(Object::toString).collect(Collectors.joining(",")))
				.collect(Collectors.joining("\r\n", "", "\r\n"));
		return Files.write(file, text.getBytes(charset));
	}

	private interface Visitor {
		void cell(int row, int column, Object value);
	}

	private static void each(Tab tab, Visitor visitor) {
		for (int r = 0; r < tab.rows.size(); r++) {
			for (int c = 0; c < tab.rows.get(r).size(); c++) {
				Object value = tab.rows.get(r).get(c);
				if (!"".equals(value)) {
					visitor.cell(r, c, value);
				}
			}
		}
	}
}
