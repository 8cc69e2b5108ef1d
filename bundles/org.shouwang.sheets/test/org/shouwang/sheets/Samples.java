// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A register as a village school fills it in, of people who do not exist, in every format. */
final class Samples {

	static final String[] MERGES = {"A1:L1", "A3:A4", "B3:E3", "F3:G3", "H3:I3", "J3:J4", "K3:L3"};
	/** 2018-09-10 and following days. */
	private static final int FIRST_DAY = 43353;

	private Samples() {
	}

	/** Title, facts, a header of two lines with groups, rows, totals, signatures. */
	static List<List<Object>> register(int rows) {
		List<List<Object>> sheet = new ArrayList<>(registerHead());
		for (int i = 0; i < rows; i++) {
			sheet.add(List.of(i + 1, "石小" + (char) ('一' + i), i % 2 == 0 ? "男" : "女", XlsxFile.day(FIRST_DAY + i),
					"5108211990010" + (10000 + i), "石大山", "1390000" + (1000 + i), "田小花", "1380000" + (1000 + i),
					"父母双方外出", "石老根", "1370000" + (1000 + i)));
		}
		sheet.add(List.of("合 计", rows + "人"));
		sheet.add(List.of("填表人：田老师", "", "", "负责人：石校长"));
		return sheet;
	}

	static List<List<Object>> registerHead() {
		return List.of(List.of("石桥小学农村留守儿童基本情况登记表"), List.of("填表单位（盖章）：石桥小学", "", "", "", "", "", "", "", "填表日期：2025年9月20日"),
				List.of("序号", "儿童信息", "", "", "", "父亲信息", "", "母亲信息", "", "外出情况", "委托监护人"),
				List.of("", "姓名", "性别", "出生年月日", "身份证号", "姓名", "联系电话", "姓名", "联系电话", "", "姓名", "联系电话"));
	}

	/** Title and a header of one line. */
	static List<List<Object>> roster(int rows) {
		List<List<Object>> sheet = new ArrayList<>();
		sheet.add(List.of("石桥小学2025年秋季学期学生花名册"));
		sheet.add(List.of("序号", "年级", "班级", "姓名", "性别", "出生日期", "身份证号"));
		for (int i = 0; i < rows; i++) {
			sheet.add(List.of(i + 1, "一年级", "一（1）班", "石小" + (char) ('一' + i), "男", XlsxFile.day(FIRST_DAY + i), "5108211990010" + (10000 + i)));
		}
		return sheet;
	}

	static Path registerXlsx(Path folder, int rows) throws IOException {
		return new XlsxFile().sheet("说明", List.of(List.of("填表说明"), List.of("1. 父母双方外出务工连续三个月以上")))
				.sheet("登记表", register(rows), MERGES).write(folder.resolve("register.xlsx"));
	}

	static Path registerXls(Path folder, int rows) throws IOException {
		Path file = folder.resolve("register.xls");
		try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			book.createSheet("说明").createRow(0).createCell(0).setCellValue("填表说明");
			Sheet sheet = book.createSheet("登记表");
			CellStyle day = book.createCellStyle();
			day.setDataFormat((short) 14);
			List<List<Object>> values = register(rows);
			for (int r = 0; r < values.size(); r++) {
				fill(sheet.createRow(r), values.get(r), day);
			}
			for (String merge : MERGES) {
				sheet.addMergedRegion(CellRangeAddress.valueOf(merge));
			}
			book.write(out);
		}
		return file;
	}

	private static void fill(Row row, List<Object> values, CellStyle day) {
		for (int c = 0; c < values.size(); c++) {
			switch (values.get(c)) {
			case Integer number -> row.createCell(c).setCellValue(number);
			case XlsxFile.Raw raw -> {
				row.createCell(c).setCellValue(serial(raw));
				row.getCell(c).setCellStyle(day);
			}
			default -> row.createCell(c).setCellValue(values.get(c).toString());
			}
		}
	}

	static Path csv(Path file, List<List<Object>> rows, Charset charset, String prefix) throws IOException {
		String text = rows.stream().map(row -> row.stream().map(Samples::csvValue).collect(Collectors.joining(",")))
				.collect(Collectors.joining("\r\n"));
		return Files.write(file, (prefix + text + "\r\n").getBytes(charset));
	}

	private static String csvValue(Object value) {
		return value instanceof XlsxFile.Raw raw ? java.time.LocalDate.of(1899, 12, 30).plusDays(serial(raw)).toString() : value.toString();
	}

	private static int serial(XlsxFile.Raw raw) {
		return Integer.parseInt(raw.xml().replaceAll(".*<v>(\\d+)</v>.*", "$1"));
	}

	/** All rows of the table in a form that is the same for every format. */
	static List<String> rows(Path file) {
		try (SheetSource source = Workbooks.open(file)) {
			SheetTable table = new TableFinder(Fields.pupils(), MappingMemory.NONE).find(source);
			return rows(table);
		}
	}

	static List<String> rows(SheetTable table) {
		List<String> rows = new ArrayList<>();
		try (TableCursor cursor = table.rows(Progress.NONE)) {
			for (SheetRow row = cursor.next(); row != null; row = cursor.next()) {
				StringBuilder text = new StringBuilder().append(row.number()).append(' ');
				new java.util.TreeMap<>(row.fields()).forEach((id, cell) -> text.append(id).append('=')
						.append(cell.date() == null ? cell.text() : cell.date()).append(' '));
				rows.add(text.append(row.unknown()).toString());
			}
		}
		return rows;
	}
}
