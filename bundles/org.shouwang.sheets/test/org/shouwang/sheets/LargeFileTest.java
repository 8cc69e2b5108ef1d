// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county's roster: written, read and counted without holding it in memory. Times are for the benchmarks. */
class LargeFileTest {

	private static final int PUPILS = 86_194;
	private static final List<Localized> HEADERS = List.of("序号", "年级", "班级", "姓名", "性别", "民族", "身份证号", "家庭住址", "是否寄宿", "联系电话")
			.stream().map(Localized::verbatim).toList();

	@TempDir
	Path folder;

	private static List<?> pupil(int i) {
		return List.of(i, "一年级", "一（1）班", "石小" + (char) ('一' + i % 5000), i % 2 == 0 ? "男" : "女", "汉族", "51082119900101" + (1000 + i % 9000),
				"石桥村" + i % 12 + "组" + i + "号", "否", "1390000" + (1000 + i % 9000));
	}

	@Test
	void aCountysRoster() {
		Iterable<List<?>> rows = () -> {
			Iterator<List<?>> pupils = IntStream.rangeClosed(1, PUPILS).<List<?>>mapToObj(LargeFileTest::pupil).iterator();
			return pupils;
		};
		Path file = folder.resolve("roster.xlsx");
		new TableWriter("花名册", HEADERS, Locale.CHINA).xlsx(file, rows, Progress.NONE);
		try (SheetSource source = Workbooks.open(file);
				TableCursor cursor = new TableFinder(Fields.pupils(), MappingMemory.NONE).find(source).rows(Progress.NONE)) {
			int count = 0;
			SheetRow last = null;
			for (SheetRow row = cursor.next(); row != null; row = cursor.next()) {
				last = row;
				count++;
			}
			assertEquals(PUPILS, count);
			assertEquals("石桥村" + PUPILS % 12 + "组" + PUPILS + "号", last.text("Pupil.address"));
		}
	}
}
