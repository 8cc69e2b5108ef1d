// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shouwang.sheets.XlsxFile.raw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.sheets.SheetProblem.Reason;

/** Everything that a person may drop in by mistake or malice: a clear word, never a crash. */
class BadInputTest {

	private static final String SHEET = "<worksheet " + XlsxFile.NS + "><sheetData>%s</sheetData></worksheet>";

	@TempDir
	Path folder;

	private Reason reason(Path file) {
		return reason(file, Limits.defaults());
	}

	private Reason reason(Path file, Limits limits) {
		SheetProblem problem = assertThrows(SheetProblem.class, () -> readAll(file, limits));
		for (Locale locale : List.of(Locale.CHINA, Locale.US)) {
			String sentence = problem.in(locale);
			assertTrue(sentence.contains(String.valueOf(file.getFileName())), sentence);
			assertFalse(sentence.contains("{"), sentence);
		}
		return problem.reason();
	}

	static int readAll(Path file, Limits limits) {
		int rows = 0;
		try (SheetSource source = Workbooks.open(file, limits)) {
			for (SheetInfo sheet : source.sheets()) {
				source.mergedRanges(sheet.index());
				try (RowCursor cursor = source.rows(sheet.index(), Progress.NONE)) {
					while (cursor.next() != null) {
						rows++;
					}
				}
			}
		}
		return rows;
	}

	private Path write(String name, byte[] content) throws IOException {
		return Files.write(folder.resolve(name), content);
	}

	private Path sheet(String data) throws IOException {
		return new XlsxFile().rawSheet("S", String.format(SHEET, data)).write(folder.resolve("a.xlsx"));
	}

	@Test
	void nothingOrNoFile() throws IOException {
		assertEquals(Reason.MISSING, reason(folder.resolve("gone.xlsx")));
		assertEquals(Reason.FOLDER, reason(Files.createDirectory(folder.resolve("folder.xlsx"))));
		assertEquals(Reason.EMPTY, reason(write("empty.xlsx", new byte[0])));
		assertEquals(Reason.OWNER_FILE, reason(write("~$名册.xlsx", new byte[165])));
	}

	@Test
	void nameInUseIsToldByTheSystem() {
		Path file = Path.of("a.xlsx");
		assertEquals(Reason.IN_USE, org.shouwang.sheets.internal.ReadGuard
				.of(file, new java.nio.file.FileSystemException("a.xlsx", null, "另一个程序正在使用此文件，进程无法访问。")).reason());
		assertEquals(Reason.IN_USE, org.shouwang.sheets.internal.ReadGuard.of(file, new java.nio.file.FileSystemException("a.xlsx", null,
				"The process cannot access the file because it is being used by another process.")).reason());
		assertEquals(Reason.NO_PERMISSION, org.shouwang.sheets.internal.ReadGuard.of(file, new java.nio.file.AccessDeniedException("a.xlsx")).reason());
	}

	@Test
	void noSpreadsheet() throws IOException {
		assertEquals(Reason.NOT_A_SPREADSHEET, reason(write("a.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0x1A, 10, 0, 0, 0, 13})));
		assertEquals(Reason.NOT_A_SPREADSHEET, reason(write("a.pdf", "%PDF-1.7 text".getBytes(StandardCharsets.US_ASCII))));
		assertEquals(Reason.BAD_CHARACTERS, reason(write("a.csv", new byte[] {'a', (byte) 0xFF, (byte) 0xFE, (byte) 0xFF, 'b', '\n', 'c'})));
		assertEquals(Reason.NOT_A_SPREADSHEET, reason(new XlsxFile().part("_rels/.rels", "<Relationships/>").write(folder.resolve("b.xlsx"))));
		assertEquals(Reason.NOT_A_SPREADSHEET, reason(new XlsxFile().part("xl/workbook.xml", "<document/>").write(folder.resolve("c.xlsx"))));
	}

	@Test
	void otherFormatsAreNamed() throws IOException {
		assertEquals(Reason.OTHER_FORMAT, reason(write("a.xls", "<html><table><tr><td>姓名</td></tr></table></html>".getBytes(StandardCharsets.UTF_8))));
		assertEquals(Reason.OTHER_FORMAT, reason(write("b.xls", "<?xml version=\"1.0\"?><Workbook/>".getBytes(StandardCharsets.UTF_8))));
		assertEquals(Reason.OTHER_FORMAT, reason(write("c.xls", new byte[] {9, 8, 8, 0, 0, 5, 16, 0})));
		assertEquals(Reason.OTHER_FORMAT, reason(zip("d.ods", "mimetype", "content.xml")));
	}

	private Path zip(String name, String... entries) throws IOException {
		Path file = folder.resolve(name);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (String entry : entries) {
				zip.putNextEntry(new ZipEntry(entry));
			}
		}
		return file;
	}

	@Test
	void protectedByPassword() throws IOException {
		Path xlsx = folder.resolve("a.xlsx");
		try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(xlsx)) {
			container.createDocument(new java.io.ByteArrayInputStream(new byte[9000]), "EncryptedPackage");
			container.writeFilesystem(out);
		}
		assertEquals(Reason.ENCRYPTED, reason(xlsx));
		Path xls = folder.resolve("a.xls");
		Biff8EncryptionKey.setCurrentUserPassword("geheim");
		try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(xls)) {
			book.createSheet().createRow(0).createCell(0).setCellValue("甲");
			book.write(out);
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertEquals(Reason.ENCRYPTED, reason(xls));
	}

	@Test
	void otherCompoundFiles() throws IOException {
		for (String stream : new String[] {"WordDocument", "Book"}) {
			Path file = folder.resolve(stream);
			try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
				container.createDocument(new java.io.ByteArrayInputStream(new byte[9000]), stream);
				container.writeFilesystem(out);
			}
			assertEquals(stream.equals("Book") ? Reason.OTHER_FORMAT : Reason.NOT_A_SPREADSHEET, reason(file));
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = {0.02, 0.3, 0.5, 0.9, 0.999})
	void cutOff(double part) throws IOException {
		byte[] xlsx = Files.readAllBytes(Samples.registerXlsx(folder, 300));
		assertEquals(Reason.TRUNCATED, reason(write("t.xlsx", Arrays.copyOf(xlsx, (int) (xlsx.length * part)))));
		byte[] xls = Files.readAllBytes(Samples.registerXls(folder, 300));
		// the last sectors of an xls file hold its properties: only what comes before can be missed
		Reason reason = reason(write("t.xls", Arrays.copyOf(xls, (int) (xls.length * Math.min(part, 0.9)))));
		assertTrue(reason == Reason.TRUNCATED || reason == Reason.DAMAGED, reason.name());
	}

	@Test
	void zipBomb() throws IOException {
		Path file = bomb("bomb.xlsx", 300);
		assertTrue(Files.size(file) < 1 << 20);
		assertEquals(Reason.ZIP_BOMB, reason(file));
		assertEquals(Reason.ZIP_BOMB, reason(bomb("small.xlsx", 20), Limits.defaults().withMaxExpandedBytes(10 << 20)));
	}

	/** An xlsx whose only sheet holds so many megabytes of empty rows. */
	private Path bomb(String name, int megabytes) throws IOException {
		ByteArrayOutputStream frame = new ByteArrayOutputStream();
		new XlsxFile().rawSheet("S", "").writeTo(frame);
		Path file = folder.resolve(name);
		byte[] row = "<row/>                                                          ".repeat(1 << 14).getBytes(StandardCharsets.US_ASCII);
		try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(frame.toByteArray()));
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				if (entry.getName().contains("sheet1")) {
					out.write(("<worksheet " + XlsxFile.NS + "><sheetData>").getBytes(StandardCharsets.US_ASCII));
					for (int i = 0; i < megabytes; i++) {
						out.write(row);
					}
				} else {
					in.transferTo(out);
				}
			}
		}
		return file;
	}

	@Test
	void moreEntriesThanAnyWorkbook() throws IOException {
		String[] names = java.util.stream.IntStream.range(0, 10_001).mapToObj(i -> "p" + i).toArray(String[]::new);
		assertEquals(Reason.ZIP_BOMB, reason(zip("many.xlsx", names)));
	}

	@Test
	void foreignEntitiesAndDocumentTypes() throws IOException {
		String secret = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
		String sheet = String.format(SHEET, "<row r='1'><c r='A1' t='inlineStr'><is><t>&e;</t></is></c></row>");
		assertEquals(Reason.SUSPICIOUS, reason(new XlsxFile().rawSheet("S", secret + sheet).write(folder.resolve("a.xlsx"))));
		assertEquals(Reason.SUSPICIOUS, reason(new XlsxFile().rawSheet("S", sheet).write(folder.resolve("b.xlsx"))));
		String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
		assertEquals(Reason.SUSPICIOUS, reason(new XlsxFile().rawSheet("S", String.format(SHEET, "")).part("xl/styles.xml",
				laughs + "<styleSheet><a>&b;</a></styleSheet>").write(folder.resolve("c.xlsx"))));
	}

	@ParameterizedTest
	@ValueSource(strings = {"<row r='0'/>", "<row r='-5'/>", "<row r='99999999999'/>", "<row r='x'/>", "<row r='2'/><row r='1'/>",
			"<row r='1'><c r='B1'/><c r='A1'/></row>", "<row r='1'><c r='11'><v>1</v></c></row>", "<row r='1'><c r='A1'><v>1,5</v></c></row>",
			"<row r='1'><c r='A1' t='s'><v>7</v></c></row>", "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>", "<row r='1'><c r='A1' s='x'/></row>",
			"<row r='1'><c r='A1'><v>1</c></row>", "<row r='1'><c r='A1"})
	void absurdPlacesAndValues(String data) throws IOException {
		assertEquals(Reason.DAMAGED, reason(sheet(data)));
	}

	@Test
	void placesBeyondASheet() throws IOException {
		assertEquals(Reason.TOO_MANY_ROWS, reason(sheet("<row r='1048577'/>")));
		assertEquals(Reason.TOO_MANY_COLUMNS, reason(sheet("<row r='1'><c r='XFE1'><v>1</v></c></row>")));
		assertEquals(Reason.TOO_MANY_COLUMNS, reason(sheet("<row r='1'>" + "<c><v>1</v></c>".repeat(100_000) + "</row>")));
	}

	@Test
	void stylesThatDoNotExistShowTheBareNumber() throws IOException {
		assertEquals(1, readAll(sheet("<row r='1'><c r='A1' s='999'><v>1</v></c><c r='B1' s='-1'><v>1</v></c></row>"), Limits.defaults()));
	}

	@Test
	void endlessTexts() throws IOException {
		String text = "<si><t>" + "字".repeat(30_000) + "</t></si>";
		assertEquals(Reason.TOO_LARGE, reason(new XlsxFile().shared(text.repeat(40)).sheet("S", List.of(List.of("甲"))).write(folder.resolve("a.xlsx")),
				Limits.defaults().withMaxSharedBytes(1 << 20)));
		assertEquals(Reason.DAMAGED, reason(sheet("<row r='1'><c r='A1' t='str'><v>" + "字".repeat(40_000) + "</v></c></row>")));
		assertEquals(Reason.DAMAGED, reason(sheet("<row r='1'><c r='A1' x='" + "y".repeat(9 << 20) + "'/></row>")));
		assertEquals(Reason.DAMAGED, reason(sheet("<row r='1'>" + "<c>".repeat(200_000))));
	}

	@Test
	void longFilesAreRefusedUnread() throws IOException {
		Path file = write("a.csv", "a,b\n".repeat(1000).getBytes(StandardCharsets.US_ASCII));
		assertEquals(Reason.TOO_LARGE, reason(file, Limits.defaults().withMaxFileBytes(1000)));
	}

	@Test
	void emptyWorkbooks() throws IOException {
		assertEquals(Reason.EMPTY, find(new XlsxFile().sheet("S", List.of()).write(folder.resolve("a.xlsx"))));
		assertEquals(Reason.EMPTY, find(write("a.csv", "\n\n,,\n".getBytes(StandardCharsets.US_ASCII))));
		assertEquals(Reason.EMPTY, find(new XlsxFile().write(folder.resolve("b.xlsx"))));
		assertEquals(Reason.NO_HEADER, find(new XlsxFile().sheet("S", List.of(List.of("买菜"), List.of("白菜", 3))).write(folder.resolve("c.xlsx"))));
	}

	private Reason find(Path file) {
		return assertThrows(SheetProblem.class, () -> Samples.rows(file)).reason();
	}

	@Test
	void formulasWithErrorsAreCellsAndFindings() throws IOException {
		Path file = new XlsxFile().sheet("S", List.of(List.of("姓名", "身份证号", "班级"),
				List.of("石小一", raw("<c r='@' t='e'><f>VLOOKUP(A2,X!A:B,2,0)</f><v>#N/A</v></c>"), raw("<c r='@'><f>A1</f></c>")))).write(folder.resolve("a.xlsx"));
		try (SheetSource source = Workbooks.open(file)) {
			SheetTable table = new TableFinder(Fields.pupils(), MappingMemory.NONE).find(source);
			SheetRow row = table.rows(Progress.NONE).next();
			List<Finding> findings = SheetFindings.ofCells(table, row, Severity.REJECTED, Localized.of("未导入", "not imported"));
			assertEquals(List.of(SheetFindings.ERROR, SheetFindings.UNCALCULATED), findings.stream().map(Finding::code).toList());
			assertEquals("公式出错（#N/A）。", findings.getFirst().message().in(Locale.CHINA));
			assertEquals("B", findings.getFirst().letters());
		}
	}

	@Test
	void cancelled() throws IOException {
		Path file = Samples.registerXlsx(folder, 3000);
		Progress cancel = new Progress() {
			private long rows;

			@Override
			public void at(long done, double fraction) {
				rows = done;
			}

			@Override
			public boolean isCancelled() {
				return rows > 1000;
			}
		};
		try (SheetSource source = Workbooks.open(file); RowCursor cursor = source.rows(1, cancel)) {
			SheetProblem problem = assertThrows(SheetProblem.class, () -> {
				while (cursor.next() != null) {
					// until it ends
				}
			});
			assertEquals(Reason.CANCELLED, problem.reason());
		}
	}
}
