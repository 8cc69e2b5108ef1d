// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.sheets.SheetProblem.Reason;

class ReadCsvTest {

	private static final Charset GB18030 = Charset.forName("GB18030");

	@TempDir
	Path folder;

	private List<List<String>> read(byte[] content) throws IOException {
		Path file = Files.write(folder.resolve("a.csv"), content);
		List<List<String>> all = new ArrayList<>();
		try (SheetSource source = Workbooks.open(file); RowCursor rows = source.rows(0, Progress.NONE)) {
			for (Row row = rows.next(); row != null; row = rows.next()) {
				List<String> texts = new ArrayList<>(List.of(String.valueOf(row.number())));
				for (int i = 0; i <= row.lastColumn(); i++) {
					texts.add(row.text(i));
				}
				all.add(texts);
			}
		}
		return all;
	}

	private List<List<String>> read(String text) throws IOException {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@CsvSource({"UTF-8, false", "UTF-8, true", "GB18030, false", "UTF-16LE, true", "UTF-16BE, true"})
	void encodings(String charset, boolean mark) throws IOException {
		String text = (mark ? "\uFEFF" : "") + "姓名,班级\r\n䶮小㛃,一（1）班\r\n𬱖𠅤,二（1）班\r\n";
		assertEquals(List.of(List.of("1", "姓名", "班级"), List.of("2", "䶮小㛃", "一（1）班"), List.of("3", "𬱖𠅤", "二（1）班")),
				read(text.getBytes(Charset.forName(charset))));
	}

	@Test
	void aLongGbFileWhoseFirstBlockIsAscii() throws IOException {
		String text = "a,b\n".repeat(40_000) + "王小明,男\n";
		assertEquals(List.of("40001", "王小明", "男"), read(text.getBytes(GB18030)).getLast());
	}

	@Test
	void quotes() throws IOException {
		assertEquals(List.of(List.of("1", "a\"b", "c,d", "e\nf"), List.of("2", "x y", "z\"z", "", "end")),
				read("\"a\"\"b\",\"c,d\",\"e\nf\"\r\n\"x\" y,z\"z,,end"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = {"','", "';'", "'\t'", "'|'", "'，'"})
	void delimiters(String quoted) throws IOException {
		String delimiter = quoted.replace("'", "");
		String text = "标题\n姓名D班级D家庭住址\n王小明D一班D石桥村\n".replace("D", delimiter);
		assertEquals(List.of("3", "王小明", "一班", "石桥村"), read(text).getLast());
	}

	@Test
	void blankLinesCountAndLineEndsOfAllSystems() throws IOException {
		assertEquals(List.of(List.of("1", "a", "b"), List.of("3", "c", "d"), List.of("4", "e", "f"), List.of("5", "g", "h")),
				read("a,b\r\n\r\nc,d\re,f\ng,h\u001A"));
	}

	@Test
	void textKeptFromFormulasIsShownAsSeen() throws IOException {
		assertEquals(List.of("1", "0012", "=1+1", "'abc"), read("=\"0012\",'=1+1,'abc").getFirst());
	}

	@Test
	void aQuoteNeverClosedEndsAtTheLongestCell() throws IOException {
		String text = "a,b\n\"c,d\n" + "x,y\n".repeat(100_000);
		assertEquals(Reason.DAMAGED, assertThrows(SheetProblem.class, () -> read(text)).reason());
	}

	@Test
	void cutWithinACharacter() throws IOException {
		byte[] utf8 = "姓名,班级\n王小明,一班".getBytes(StandardCharsets.UTF_8);
		assertEquals(Reason.TRUNCATED, assertThrows(SheetProblem.class, () -> read(Arrays.copyOf(utf8, utf8.length - 1))).reason());
		byte[] gb = "姓名,班级\n王小明,一班".getBytes(GB18030);
		assertEquals(Reason.TRUNCATED, assertThrows(SheetProblem.class, () -> read(Arrays.copyOf(gb, gb.length - 1))).reason());
	}

	@Test
	void theLineOfAWrongCharacterIsNamed() {
		byte[] gb = ("姓名,班级\n" + "王小明,一班\n".repeat(20_000)).getBytes(GB18030);
		gb[gb.length - 5] = (byte) 0xFF;
		SheetProblem problem = assertThrows(SheetProblem.class, () -> read(gb));
		assertEquals(Reason.BAD_CHARACTERS, problem.reason());
		assertEquals("Line 20001 of \"a.csv\" holds characters that cannot be read: the text is neither UTF-8 nor GB18030. "
				+ "Open it in Excel or WPS, save it as \"Excel workbook (.xlsx)\" and choose that file.", problem.in(java.util.Locale.UK));
	}

	@Test
	void programsAreNoText() {
		byte[] program = "a,b\n".repeat(2000).getBytes(StandardCharsets.US_ASCII);
		Arrays.fill(program, 5000, 5100, (byte) 1);
		assertEquals(Reason.NOT_A_SPREADSHEET, assertThrows(SheetProblem.class, () -> read(program)).reason());
	}

	@Test
	void aHundredThousandColumns() {
		assertEquals(Reason.TOO_MANY_COLUMNS, assertThrows(SheetProblem.class, () -> read("a,".repeat(100_000))).reason());
	}

	@Test
	void tooManyRows() {
		assertEquals(Reason.TOO_MANY_ROWS, assertThrows(SheetProblem.class, () -> read("a,b\n".repeat(1_048_577))).reason());
	}
}
