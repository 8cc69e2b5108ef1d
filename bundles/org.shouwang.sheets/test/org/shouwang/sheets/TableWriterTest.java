// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {

	private static final List<Localized> HEADERS = List.of(Localized.of("姓名", "Name"), Localized.of("出生", "Born"), Localized.of("数", "Count"));

	@TempDir
	Path folder;

	@Test
	void csvIsSafeFromFormulas() {
		StringWriter out = new StringWriter();
		new TableWriter("list", HEADERS, Locale.UK).csv(out, List.of(Arrays.asList("=HYPERLINK(\"x\")", LocalDate.of(2019, 3, 15), -5),
				Arrays.asList("+86", null, 1.5), Arrays.asList("@a", "-b", "\tc"), Arrays.asList("a,b", "c\nd", " e"), Arrays.asList(Severity.WARNING, true, "'x")));
		assertEquals("Name,Born,Count\r\n\"'=HYPERLINK(\"\"x\"\")\",2019-03-15,-5\r\n'+86,,1.5\r\n'@a,'-b,'\tc\r\n\"a,b\",\"c\nd\",\" e\"\r\nwarning,true,'x\r\n",
				out.toString());
	}

	@Test
	void whatIsWrittenIsReadAgain() throws IOException {
		Random random = new Random(7);
		String alphabet = "王小明䶮𬱖aZ09 ,;\"'=+-@\n\t一　";
		int[] points = alphabet.codePoints().toArray();
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < 700; i++) {
			rows.add(IntStream.range(0, 3).mapToObj(c -> IntStream.range(0, 1 + random.nextInt(8))
					.collect(StringBuilder::new, (s, n) -> s.appendCodePoint(points[random.nextInt(points.length)]), StringBuilder::append).toString()).toList());
		}
		TableWriter writer = new TableWriter("名单", HEADERS, Locale.CHINA);
		writer.csv(folder.resolve("a.csv"), rows, Progress.NONE);
		writer.xlsx(folder.resolve("a.xlsx"), rows, Progress.NONE);
		for (String name : List.of("a.xlsx", "a.csv")) {
			List<List<String>> again = read(folder.resolve(name));
			for (int i = 0; i < rows.size(); i++) {
				assertEquals(rows.get(i), again.get(i), name + " row " + i);
			}
		}
	}

	private static List<List<String>> read(Path file) {
		List<List<String>> rows = new ArrayList<>();
		try (SheetSource source = Workbooks.open(file); RowCursor cursor = source.rows(0, Progress.NONE)) {
			cursor.next();
			for (Row row = cursor.next(); row != null; row = cursor.next()) {
				rows.add(List.of(row.text(0), row.text(1), row.text(2)));
			}
		}
		return rows;
	}

	@Test
	void typesStayTypesInXlsx() throws IOException {
		Path file = folder.resolve("a.xlsx");
		new TableWriter("a/b:c*d", HEADERS, Locale.UK).xlsx(file, List.of(Arrays.asList("510821201903150031", LocalDate.of(2019, 3, 15), 7)), Progress.NONE);
		try (SheetSource source = Workbooks.open(file); RowCursor cursor = source.rows(0, Progress.NONE)) {
			assertEquals("a b c d", source.sheets().getFirst().name());
			cursor.next();
			Row row = cursor.next();
			assertEquals(CellKind.TEXT, row.cell(0).kind());
			assertEquals(LocalDate.of(2019, 3, 15), row.cell(1).date());
			assertEquals(7, row.cell(2).number());
		}
	}

	@Test
	void charactersThatXmlCannotHoldAndLongTexts() throws IOException {
		Path file = folder.resolve("a.xlsx");
		new TableWriter("", HEADERS, Locale.UK).xlsx(file, List.of(List.of("a\u0001b", "x".repeat(40_000), "c")), Progress.NONE);
		List<String> row = read(file).getFirst();
		assertTrue(row.get(0).startsWith("a") && row.get(0).endsWith("b"), row.get(0));
		assertEquals(32_767, row.get(1).length());
		assertTrue(Files.size(file) > 0);
	}
}
