// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.sheets.FindingsWorkbook.Part;
import org.shouwang.sheets.SheetProblem.Reason;

class FindingsWorkbookTest {

	private static final Localized MESSAGE = Localized.of("校验位不对", "wrong check digit");
	private static final Localized ACTION = Localized.of("未导入", "not imported");

	@TempDir
	Path folder;

	private static List<List<String>> read(SheetSource source, int sheet) {
		List<List<String>> rows = new ArrayList<>();
		try (RowCursor cursor = source.rows(sheet, Progress.NONE)) {
			for (Row row = cursor.next(); row != null; row = cursor.next()) {
				rows.add(row.cells().stream().map(Cell::text).toList());
			}
		}
		return rows;
	}

	private Path report(SheetSource source, SheetTable table, Locale locale) {
		try (TableCursor cursor = table.rows(Progress.NONE)) {
			SheetRow row = cursor.next();
			List<Finding> findings = List.of(Finding.at(table, row, "Pupil.idNumber", Severity.REJECTED, "idNumber.checksum", MESSAGE, ACTION),
					Finding.at(table, row, "Pupil.name", Severity.NORMALISED, "name.spaces", Localized.of("有空格", "spaces"), Localized.of("已去除", "removed")),
					Finding.row(table, cursor.next().number(), Severity.WARNING, "row.duplicate", Localized.of("重复", "duplicate"), ACTION));
			Path target = folder.resolve("findings.xlsx");
			FindingsWorkbook.write(target, List.of(new Part(table, findings), new Part(table, SheetFindings.ofMapping(table))), locale, Progress.NONE);
			return target;
		}
	}

	@Test
	void listAndMarkedCopy() throws IOException {
		try (SheetSource source = Workbooks.open(Samples.registerXlsx(folder, 5))) {
			SheetTable table = new TableFinder(Fields.pupils(), MappingMemory.NONE).find(source);
			Path target = report(source, table, Locale.CHINA);
			try (SheetSource written = Workbooks.open(target)) {
				assertEquals(List.of("检查结果", "登记表（已标注）", "登记表（已标注） 2"), written.sheets().stream().map(SheetInfo::name).toList());
				List<List<String>> list = read(written, 0);
				assertEquals(List.of("文件", "工作表", "行", "列", "列名", "原值", "类别", "问题", "处理"), list.getFirst());
				assertEquals(List.of("register.xlsx", "登记表", "5", "E", "儿童信息 / 身份证号", "510821199001010000", "未导入", "校验位不对", "未导入"), list.get(1));
				assertEquals(4, list.size());
				checkCopy(source, written, table);
			}
			checkColours(target);
		}
	}

	private static void checkCopy(SheetSource source, SheetSource written, SheetTable table) {
		List<List<String>> own = read(source, 1);
		List<List<String>> copy = read(written, 1);
		assertEquals(own.size(), copy.size());
		assertEquals("检查结果", copy.get(3).getLast());
		assertEquals("E 儿童信息 / 身份证号: 校验位不对 未导入\nB 儿童信息 / 姓名: 有空格 已去除", copy.get(4).getLast());
		assertEquals("重复 未导入", copy.get(5).getLast());
		assertEquals(own.get(6).get(1), copy.get(6).get(1));
		assertEquals(source.mergedRanges(1).size(), written.mergedRanges(1).size());
		SheetTable again = new TableFinder(Fields.pupils(), MappingMemory.NONE).at(written, HeaderChoice.chosen(written.sheets().get(1), 3, 2));
		assertEquals(Samples.rows(table).size(), Samples.rows(again).size());
		assertEquals(table.rows(Progress.NONE).next().fields().get("Pupil.born").date(), again.rows(Progress.NONE).next().fields().get("Pupil.born").date());
	}

	private static void checkColours(Path target) throws IOException {
		try (ZipFile zip = new ZipFile(target.toFile())) {
			String styles = new String(zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes(), StandardCharsets.UTF_8);
			for (Severity severity : List.of(Severity.REJECTED, Severity.NORMALISED, Severity.WARNING)) {
				assertTrue(styles.contains(switch (severity) {
				case REJECTED -> "FFC7CE";
				case WARNING -> "FFEB9C";
				default -> "DDEBF7";
				}), styles);
			}
		}
	}

	@Test
	void inEnglish() throws IOException {
		try (SheetSource source = Workbooks.open(Samples.registerXls(folder, 5))) {
			SheetTable table = new TableFinder(Fields.pupils(), MappingMemory.NONE).find(source);
			try (SheetSource written = Workbooks.open(report(source, table, Locale.UK))) {
				assertEquals("wrong check digit", read(written, 0).get(1).get(7));
				assertEquals("rejected", read(written, 0).get(1).get(6));
				assertEquals("登记表 (marked)", written.sheets().get(1).name());
			}
		}
	}

	@Test
	void aFailedReportLeavesTheOldOne() throws IOException {
		try (SheetSource source = Workbooks.open(Samples.registerXlsx(folder, 3000))) {
			SheetTable table = new TableFinder(Fields.pupils(), MappingMemory.NONE).find(source);
			Path target = Files.writeString(folder.resolve("findings.xlsx"), "old");
			Progress cancel = new Progress() {
				private boolean cancelled;

				@Override
				public void at(long rows, double fraction) {
					cancelled = true;
				}

				@Override
				public boolean isCancelled() {
					return cancelled;
				}
			};
			SheetProblem problem = assertThrows(SheetProblem.class,
					() -> FindingsWorkbook.write(target, List.of(new Part(table, List.of())), Locale.UK, cancel));
			assertEquals(Reason.CANCELLED, problem.reason());
			assertArrayEquals("old".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(target));
			try (var files = Files.list(folder)) {
				assertFalse(files.anyMatch(f -> f.getFileName().toString().startsWith(".shouwang")));
			}
		}
	}

	@Test
	void placesThatCannotBeWritten() throws IOException {
		assertEquals(Reason.FOLDER, problem(folder));
		assertEquals(Reason.MISSING, problem(folder.resolve("gone").resolve("a.xlsx")));
	}

	private static Reason problem(Path target) {
		return assertThrows(SheetProblem.class, () -> FindingsWorkbook.write(target, List.of(), Locale.UK, Progress.NONE)).reason();
	}
}
