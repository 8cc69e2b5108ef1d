// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.sheets.XlsxFile.raw;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadXlsxTest {

	@TempDir
	Path folder;

	private Row first(XlsxFile file) throws IOException {
		try (SheetSource source = Workbooks.open(file.write(folder.resolve("a.xlsx"))); RowCursor rows = source.rows(0, Progress.NONE)) {
			return rows.next();
		}
	}

	private Cell only(String xml) throws IOException {
		return first(new XlsxFile().sheet("S", List.of(List.of(raw(xml))))).cell(0);
	}

	@Test
	void textIsGivenAsWritten() throws IOException {
		assertEquals("　王 小明ｘ\n", first(new XlsxFile().sheet("S", List.of(List.of("　王 小明ｘ\n")))).text(0));
		assertEquals("a\rb_x0041_", only("<c r='@' t='inlineStr'><is><t>a_x000D_b_x005F_x0041_</t></is></c>").text());
	}

	@Test
	void runsAreJoinedAndPhoneticGuidesLeftOut() throws IOException {
		assertEquals("王小明", only("<c r='@' t='inlineStr'><is><r><rPr><b/></rPr><t>王</t></r><r><t>小明</t></r><rPh sb='0' eb='1'><t>wang</t></rPh></is></c>").text());
	}

	@Test
	void sharedTexts() throws IOException {
		Row row = first(new XlsxFile().shared("<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r></si><si/>")
				.sheet("S", List.of(List.of(raw("<c r='@' t='s'><v>1</v></c>"), raw("<c r='@' t='s'><v>0</v></c>"), raw("<c r='@' t='s'><v>2</v></c>")))));
		assertEquals("乙丙", row.text(0));
		assertEquals("甲", row.text(1));
		assertNull(row.cell(2));
	}

	@Test
	void datesAreDaysWithTheTextThatIsShown() throws IOException {
		Cell cell = only("<c r='@' s='1'><v>43539</v></c>");
		assertEquals(LocalDate.of(2019, 3, 15), cell.date());
		assertEquals("2019/3/15", cell.text());
		assertEquals("2019年3月15日", only("<c r='@' s='2'><v>43539</v></c>").text());
		assertEquals("2019/3/15 12:00", only("<c r='@' s='5'><v>43539.5</v></c>").text());
		assertEquals(LocalDate.of(2019, 3, 15), only("<c r='@' t='d'><v>2019-03-15T00:00:00</v></c>").date());
	}

	@Test
	void daysBeforeTheLeapDayThatNeverWas() throws IOException {
		assertEquals(LocalDate.of(1900, 1, 1), only("<c r='@' s='1'><v>1</v></c>").date());
		assertEquals(LocalDate.of(1900, 3, 1), only("<c r='@' s='1'><v>61</v></c>").date());
	}

	@Test
	void daysFrom1904() throws IOException {
		XlsxFile file = new XlsxFile().date1904().sheet("S", List.of(List.of(raw("<c r='@' s='1'><v>42077</v></c>"))));
		assertEquals(LocalDate.of(2019, 3, 15), first(file).cell(0).date());
	}

	@Test
	void numbersShowAllTheirDigits() throws IOException {
		assertEquals("13568084567", only("<c r='@'><v>13568084567</v></c>").text());
		assertEquals("1625", only("<c r='@'><v>1.625E3</v></c>").text());
		assertEquals("0.1", only("<c r='@'><v>0.10000000000000001</v></c>").text());
		assertEquals("12.5%", only("<c r='@' s='3'><v>0.125</v></c>").text());
		Cell id = only("<c r='@' s='4'><v>5.1082120190315E+17</v></c>");
		assertEquals("510821201903150000", id.text());
		assertTrue(id.lostDigits());
		assertFalse(only("<c r='@'><v>13568084567</v></c>").lostDigits());
	}

	@Test
	void formulasCountAsWhatTheyShowed() throws IOException {
		assertEquals("3", only("<c r='@'><f>1+2</f><v>3</v></c>").text());
		assertEquals("甲", only("<c r='@' t='str'><f>A2</f><v>甲</v></c>").text());
		assertEquals(new Cell(0, CellKind.ERROR, "#REF!", Double.NaN, null), only("<c r='@' t='e'><f>#REF!</f><v>#REF!</v></c>"));
		assertEquals("=A2&A3", only("<c r='@'><f>A2&amp;A3</f></c>").text());
		assertEquals(CellKind.ERROR, only("<c r='@'><f>A2</f></c>").kind());
		assertEquals("TRUE", only("<c r='@' t='b'><v>1</v></c>").text());
	}

	@Test
	void placesMayBeLeftOut() throws IOException {
		String xml = "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row><x:c t='str'><x:v>甲</x:v></x:c><x:c t='str'><x:v>乙</x:v></x:c></x:row>"
				+ "<x:row r='7'><x:c r='C7'><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref='A1:B2'/></x:mergeCells></x:worksheet>";
		try (SheetSource source = Workbooks.open(new XlsxFile().rawSheet("S", xml).write(folder.resolve("a.xlsx")));
				RowCursor rows = source.rows(0, Progress.NONE)) {
			assertEquals("乙", rows.next().text(1));
			Row second = rows.next();
			assertEquals(7, second.number());
			assertEquals("1", second.text(2));
			assertNull(rows.next());
			assertNull(rows.next());
			assertEquals(List.of(new MergedRange(1, 2, 0, 1)), source.mergedRanges(0));
		}
	}

	@Test
	void mergesOfAnEmptySheetAndOfOneWithOddTexts() throws IOException {
		XlsxFile file = new XlsxFile().rawSheet("E", "<worksheet " + XlsxFile.NS + "><sheetData/></worksheet>").sheet("S",
				List.of(List.of("sheetData>", "/sheetData>", "mergeCell ref=\"A1:A9\"")), "B2:C3", "$D$5:$D$9");
		try (SheetSource source = Workbooks.open(file.write(folder.resolve("a.xlsx")))) {
			assertEquals(List.of(), source.mergedRanges(0));
			assertEquals(List.of(new MergedRange(2, 3, 1, 2), new MergedRange(5, 9, 3, 3)), source.mergedRanges(1));
		}
	}

	@Test
	void sheetsAndHiddenOnes() throws IOException {
		Path file = new XlsxFile().sheet("甲", List.of()).sheet("!乙", List.of()).write(folder.resolve("a.xlsx"));
		try (SheetSource source = Workbooks.open(file)) {
			assertEquals(List.of(new SheetInfo(0, "甲", false), new SheetInfo(1, "!乙", true)), source.sheets());
			assertEquals(SheetFormat.XLSX, source.format());
		}
	}

	@Test
	void progressAndCancel() throws IOException {
		Path file = new XlsxFile().sheet("S", Samples.roster(5000)).write(folder.resolve("a.xlsx"));
		List<Double> heard = new ArrayList<>();
		try (SheetSource source = Workbooks.open(file); RowCursor rows = source.rows(0, (n, f) -> heard.add(f))) {
			while (rows.next() != null) {
				// only progress matters
			}
		}
		assertTrue(heard.size() >= 4, heard.toString());
		assertEquals(1.0, heard.getLast());
		assertEquals(heard.stream().sorted().toList(), heard);
	}
}
