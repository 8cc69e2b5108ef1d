// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.SkippedRow.Kind;

class TableFinderTest {

	@TempDir
	Path folder;

	private final TableFinder finder = new TableFinder(Fields.pupils(), MappingMemory.NONE);

	private Path workbook(XlsxFile file) throws IOException {
		return file.write(folder.resolve("a.xlsx"));
	}

	@Test
	void theRegisterAsAPersonReadsIt() throws IOException {
		try (SheetSource source = Workbooks.open(Samples.registerXlsx(folder, 20))) {
			SheetTable table = finder.find(source);
			assertEquals("登记表", table.sheet().name());
			assertEquals(3, table.header().firstRow());
			assertEquals(2, table.header().lines());
			assertEquals(List.of(), table.mapping().unknown());
			assertEquals("父亲信息 / 联系电话", table.mapping().of("Father.phone").orElseThrow().header());
			assertEquals("K", table.mapping().of("Guardian.name").orElseThrow().letters());
			SheetFacts facts = table.facts();
			assertEquals("石桥小学农村留守儿童基本情况登记表", facts.title());
			assertEquals("石桥小学", facts.unit());
			assertEquals(LocalDate.of(2025, 9, 20), facts.date());
			assertEquals(20, Samples.rows(table).size());
			checkFoot(table);
		}
	}

	private static void checkFoot(SheetTable table) {
		try (TableCursor cursor = table.rows(Progress.NONE)) {
			while (cursor.next() != null) {
				// the foot comes after the rows
			}
			assertEquals(List.of(Kind.TOTALS, Kind.SIGNATURE), cursor.skipped().stream().map(SkippedRow::kind).toList());
			assertEquals("石校长", cursor.facts().others().get("负责人"));
		}
	}

	@Test
	void everyFormatGivesTheSameTable() throws IOException {
		List<String> expected = Samples.rows(Samples.registerXlsx(folder, 30));
		assertEquals(30, expected.size());
		assertEquals(expected, Samples.rows(Samples.registerXls(folder, 30)));
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
			assertEquals(expected, Samples.rows(Samples.csv(folder.resolve("r.csv"), Samples.register(30), charset, "")));
		}
		assertEquals(expected, Samples.rows(Samples.csv(folder.resolve("r.csv"), Samples.register(30), StandardCharsets.UTF_8, "\uFEFF")));
	}

	@Test
	void rosterWithTitle() throws IOException {
		List<String> rows = Samples.rows(workbook(new XlsxFile().sheet("花名册", Samples.roster(86), "A1:J1")));
		assertEquals(86, rows.size());
		assertTrue(rows.getFirst().startsWith("3 Pupil.born=2018-09-10"), rows.getFirst());
	}

	@Test
	void headersInOtherWords() throws IOException {
		List<List<Object>> rows = List.of(List.of("＊学生姓名", "性 别\n（男/女）", "公民身份号码(18位)", "父亲电话", "母亲的联系电话", "联系电话（父亲）", "监护人姓名", "NAME"),
				List.of("石小一", "男", "510821199001010011", "1", "2", "3", "4", "5"));
		try (SheetSource source = Workbooks.open(workbook(new XlsxFile().sheet("S", rows)))) {
			ColumnMapping mapping = finder.find(source).mapping();
			List<String> ids = mapping.columns().stream().map(c -> c.fieldId() == null ? "-" : c.fieldId()).toList();
			assertEquals(List.of("Pupil.name", "Pupil.sex", "Pupil.idNumber", "Father.phone", "Mother.phone", "-", "Guardian.name", "-"), ids);
			assertEquals(List.of(5, 7), mapping.ambiguous().stream().map(MappedColumn::column).toList());
			assertEquals(List.of("Father.phone"), mapping.ambiguous().getFirst().alternatives());
		}
	}

	@Test
	void groupOfAnotherPersonIsNotThePupils() throws IOException {
		List<List<Object>> rows = List.of(List.of("儿童信息", "", "祖父信息", "", "父亲信息", ""), List.of("姓名", "身份证号", "姓名", "联系电话", "姓名", "血型"),
				List.of("石小一", "510821199001010011", "石老根", "1", "石大山", "A"));
		try (SheetSource source = Workbooks.open(workbook(new XlsxFile().sheet("S", rows, "A1:B1", "C1:D1", "E1:F1")))) {
			SheetTable table = finder.find(source);
			assertEquals("石小一", table.rows(Progress.NONE).next().text("Pupil.name"));
			assertEquals("A", table.rows(Progress.NONE).next().unknown().get("父亲信息 / 血型"));
			assertEquals("石老根", table.rows(Progress.NONE).next().unknown().get("祖父信息 / 姓名"));
		}
	}

	@Test
	void unknownColumnsAreKeptAside() throws IOException {
		List<List<Object>> rows = List.of(List.of("姓名", "班级", "血型", "血型", ""), List.of("石小一", "一班", "A", "B", "旁注"));
		try (SheetSource source = Workbooks.open(workbook(new XlsxFile().sheet("S", rows)))) {
			SheetTable table = finder.find(source);
			assertEquals(List.of("血型", "血型", "E"), table.mapping().unknown().stream().map(MappedColumn::header).toList());
			SheetRow row = table.rows(Progress.NONE).next();
			assertEquals("{血型=A, 血型 (D)=B, E=旁注}", row.unknown().toString());
			assertEquals(List.of("身份证号"), table.mapping().missing().stream().map(f -> f.label().in(Locale.CHINA)).toList());
			assertEquals(4, SheetFindings.ofMapping(table).size());
		}
	}

	@Test
	void whatIsNoRow() throws IOException {
		List<Object> header = List.of("序号", "姓名", "班级", "性别", "民族", "血型");
		List<List<Object>> rows = new ArrayList<>(List.of(header, List.of(1, "石小一", "一班", "男", "汉族"), List.of("小计", "", "1人"), List.of(),
				header, List.of(2, "石小二", "二班", "女", "羌族"), List.of(3), List.of("", "", "", "", "", "B"), List.of("总计：2人"), List.of("注：本表一式两份"),
				List.of("校长（签字）：", "", "填表日期：2025.9.1"), List.of(4, "合川", "三班", "男", "汉族")));
		try (SheetSource source = Workbooks.open(workbook(new XlsxFile().sheet("S", rows)))) {
			SheetTable table = finder.find(source);
			assertEquals(3, Samples.rows(table).size());
			try (TableCursor cursor = table.rows(Progress.NONE)) {
				while (cursor.next() != null) {
					// what is skipped is known at the end
				}
				assertEquals(List.of(Kind.TOTALS, Kind.REPEATED_HEADER, Kind.SERIAL_ONLY, Kind.NO_MAPPED_VALUE, Kind.TOTALS, Kind.NOTE, Kind.SIGNATURE),
						cursor.skipped().stream().map(SkippedRow::kind).toList());
				assertEquals(LocalDate.of(2025, 9, 1), cursor.facts().date());
				assertEquals(7, SheetFindings.ofSkipped(table, cursor.skipped()).size());
			}
		}
	}

	@Test
	void classesMergedDownwardsStandInEveryRow() throws IOException {
		List<List<Object>> rows = List.of(List.of("班级", "姓名", "性别"), List.of("一班", "甲", "男"), List.of("", "乙", "女"), List.of("", "丙", "男"), List.of("", "丁", "女"));
		try (SheetSource source = Workbooks.open(workbook(new XlsxFile().sheet("S", rows, "A2:A4")))) {
			assertEquals(List.of("一班", "一班", "一班", ""), Samples.rows(finder.find(source)).stream()
					.map(r -> r.contains("一班") ? "一班" : "").toList());
		}
	}

	@Test
	void severalSheets() throws IOException {
		XlsxFile file = new XlsxFile().sheet("填写示例", Samples.roster(2)).sheet("空表", Samples.roster(0)).sheet("!旧表", Samples.roster(5)).sheet("花名册", Samples.roster(9));
		try (SheetSource source = Workbooks.open(workbook(file))) {
			assertEquals("花名册", finder.find(source).sheet().name());
			assertEquals(3, finder.find(source).others().size());
		}
	}

	@Test
	void twoEquallyGoodSheetsAreForAPersonToChoose() throws IOException {
		XlsxFile file = new XlsxFile().sheet("一年级", Samples.roster(3)).sheet("二年级", Samples.roster(4));
		try (SheetSource source = Workbooks.open(workbook(file))) {
			SheetProblem problem = assertThrows(SheetProblem.class, () -> finder.find(source));
			assertEquals(Reason.TWO_HEADERS, problem.reason());
			assertEquals("“a.xlsx”中有几处都像是要找的表：工作表“一年级”第 2 行；工作表“二年级”第 2 行。请选择其中一处。", problem.in(Locale.CHINA));
			assertEquals(4, Samples.rows(finder.at(source, problem.candidates().get(1))).size());
			assertEquals(3, Samples.rows(finder.at(source, HeaderChoice.chosen(source.sheets().getFirst(), 2, 1))).size());
			assertEquals(Reason.NO_SUCH_HEADER,
					assertThrows(SheetProblem.class, () -> finder.at(source, HeaderChoice.chosen(source.sheets().getFirst(), 40, 1))).reason());
		}
	}

	@Test
	void twoTablesOnOneSheet() throws IOException {
		List<List<Object>> rows = new ArrayList<>(List.of(List.of("姓名", "班级", "性别"), List.of("甲", "一班", "男"), List.of()));
		rows.addAll(List.of(List.of("姓名", "班级", "民族"), List.of("乙", "二班", "羌族")));
		try (SheetSource source = Workbooks.open(workbook(new XlsxFile().sheet("S", rows)))) {
			SheetProblem problem = assertThrows(SheetProblem.class, () -> finder.find(source));
			assertEquals(List.of(1, 4), problem.candidates().stream().map(HeaderChoice::firstRow).toList());
		}
	}

	@Test
	void noHeaderNamesWhatWasLookedFor() throws IOException {
		try (SheetSource source = Workbooks.open(workbook(new XlsxFile().sheet("S", List.of(List.of("买菜"), List.of("白菜", 3)))))) {
			SheetProblem problem = assertThrows(SheetProblem.class, () -> finder.find(source));
			assertEquals("在“a.xlsx”中没有找到表头行。查找的列名：姓名、身份证号。请检查是否选错文件，或自行指定工作表和表头行。", problem.in(Locale.CHINA));
		}
	}
}
