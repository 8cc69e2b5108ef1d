// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadXlsTest {

	@TempDir
	Path folder;

	@Test
	void everyKindOfCell() throws IOException {
		Path file = folder.resolve("a.dat");
		try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			HSSFRow row = book.createSheet("说明").createRow(2);
			row.createCell(0).setCellValue("　王 小明");
			row.createCell(1).setCellValue(13568084567d);
			row.createCell(2).setCellValue(43539);
			HSSFCellStyle day = book.createCellStyle();
			day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
			row.getCell(2).setCellStyle(day);
			row.createCell(3).setCellValue(true);
			row.createCell(4).setCellErrorValue(FormulaError.DIV0);
			formula(book, row.createCell(5), "1+2");
			formula(book, row.createCell(6), "\"甲\"&\"乙\"");
			formula(book, row.createCell(7), "1/0");
			formula(book, row.createCell(8), "1=1");
			row.createCell(9).setBlank();
			row.createCell(10).setCellValue(0.125);
			HSSFCellStyle percent = book.createCellStyle();
			percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
			row.getCell(10).setCellStyle(percent);
			HSSFSheet second = book.createSheet("乙");
			second.createRow(0).createCell(0).setCellValue(7);
			second.addMergedRegion(CellRangeAddress.valueOf("A1:C2"));
			book.setSheetHidden(1, true);
			book.write(out);
		}
		check(file);
	}

	private static void formula(HSSFWorkbook book, HSSFCell cell, String formula) {
		cell.setCellFormula(formula);
		book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
	}

	private static void check(Path file) {
		try (SheetSource source = Workbooks.open(file); RowCursor rows = source.rows(0, Progress.NONE); RowCursor other = source.rows(1, Progress.NONE)) {
			assertEquals(SheetFormat.XLS, source.format());
			assertEquals(List.of(new SheetInfo(0, "说明", false), new SheetInfo(1, "乙", true)), source.sheets());
			Row row = rows.next();
			assertEquals(3, row.number());
			assertEquals(List.of("　王 小明", "13568084567", "2019年3月15日", "TRUE", "#DIV/0!", "3", "甲乙", "#DIV/0!", "TRUE", "12.5%"),
					row.cells().stream().map(Cell::text).toList());
			assertEquals(LocalDate.of(2019, 3, 15), row.cell(2).date());
			assertEquals(CellKind.ERROR, row.cell(7).kind());
			assertNull(rows.next());
			assertEquals("7", other.next().text(0));
			assertNull(other.next());
			assertEquals(List.of(new MergedRange(1, 2, 0, 2)), source.mergedRanges(1));
		}
	}

	@Test
	void manyRowsWithProgress() throws IOException {
		Path file = Samples.registerXls(folder, 3000);
		int[] calls = {0};
		try (SheetSource source = Workbooks.open(file); RowCursor rows = source.rows(1, (n, f) -> calls[0]++)) {
			int count = 0;
			for (Row row = rows.next(); row != null; row = rows.next()) {
				count++;
			}
			assertEquals(3006, count);
		}
		assertTrue(calls[0] >= 3);
	}
}
