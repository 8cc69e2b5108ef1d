// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * L3: the wiring of the product as it is shipped. Jars without OSGi headers are wrapped and their imports are optional, so that a
 * missing one shows only when its code runs: here every format is read and written once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandLineTest {
	private static final ObjectMapper JSON = new ObjectMapper();
	private static final Charset GB18030 = Charset.forName("GB18030");
	private static final String HEAD = "姓名,性别,班级,出生日期";

	@TempDir
	private static Path folder;

	private final Path home = folder.resolve("家");

	private final Product product = new Product(folder);

	private Product.Answer run(String... words) throws IOException, InterruptedException {
		String[] all = new String[words.length + 2];
		all[0] = "--home";
		all[1] = home.toString();
		System.arraycopy(words, 0, all, 2, words.length);
		return product.run(all);
	}

	private JsonNode pupils() throws IOException, InterruptedException {
		return JSON.readTree(run("list", "pupils", "--format", "json").expect(0));
	}

	@Test
	@Order(1)
	void makesAWorkspaceInWhichAllPartsFit() throws Exception {
		run("init", "--school", "试验小学", "--account", "office").expect(0);
		assertEquals("", run("diagnose").expect(0));
	}

	@Test
	@Order(2)
	void readsEveryFormatASchoolHas() throws Exception {
		Path csv = Product.write(folder.resolve("一班花名册.csv"), HEAD + "\n欧阳青禾,女,三（1）班,2017-05-04\n", GB18030);
		Path xls = folder.resolve("二班花名册.xls");
		try (Workbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(xls)) {
			Sheet sheet = book.createSheet("花名册");
			row(sheet, 0, HEAD.split(","));
			row(sheet, 1, "司马小满", "男", "三（2）班", "2017.06.05");
			book.write(out);
		}
		run("import", csv.toString(), xls.toString()).expect(0);
		assertEquals(2, pupils().size());
		// the product's own xlsx, read again into the same archives, changes nothing
		Path xlsx = folder.resolve("名单.xlsx");
		run("list", "pupils", "--format", "xlsx", "-o", xlsx.toString()).expect(0);
		run("import", xlsx.toString(), "--report", folder.resolve("findings.xlsx").toString()).expect(0);
		assertEquals(2, pupils().size());
		assertTrue(Files.size(folder.resolve("findings.xlsx")) > 0);
	}

	private static void row(Sheet sheet, int at, String... cells) {
		Row row = sheet.createRow(at);
		for (int i = 0; i < cells.length; i++) {
			row.createCell(i).setCellValue(cells[i]);
		}
	}

	@Test
	@Order(3)
	void printsWithItsOwnFonts() throws Exception {
		Path pdf = folder.resolve("档案.pdf");
		run("print", "dossier", "--pupil", "欧阳青禾", "-o", pdf.toString()).expect(0);
		byte[] head = Files.readAllBytes(pdf);
		assertEquals("%PDF-", new String(head, 0, 5, java.nio.charset.StandardCharsets.US_ASCII));
		assertTrue(head.length > 10_000, () -> head.length + " bytes: are the fonts in it?");
	}

	@Test
	@Order(4)
	void provesItsHistory() throws Exception {
		run("verify").expect(0);
	}
}
