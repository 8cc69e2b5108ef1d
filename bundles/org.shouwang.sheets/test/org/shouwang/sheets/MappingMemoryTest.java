// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.sheets.MappedColumn.Origin;
import org.shouwang.sheets.MappedColumn.Use;

class MappingMemoryTest {

	@TempDir
	Path folder;

	private final MappingMemory memory = new MappingMemory() {
		private final Map<HeaderFingerprint, Map<Integer, String>> kept = new HashMap<>();

		@Override
		public Optional<Map<Integer, String>> recall(HeaderFingerprint shape) {
			return Optional.ofNullable(kept.get(shape));
		}

		@Override
		public void remember(HeaderFingerprint shape, Map<Integer, String> corrections) {
			kept.put(shape, corrections);
		}
	};

	private SheetSource open(String name, String... header) throws IOException {
		return Workbooks.open(new XlsxFile().sheet("S", List.of(List.of((Object[]) header), List.of("甲", "乙", "丙", "丁"))).write(folder.resolve(name)));
	}

	@Test
	void correctionsAreRememberedForTheShape() throws IOException {
		TableFinder finder = new TableFinder(Fields.pupils(), memory);
		try (SheetSource source = open("a.xlsx", "姓名", "班级", "血型", "寝室")) {
			SheetTable table = finder.find(source);
			ColumnMapping corrected = table.mapping().assign(2, "Pupil.health").ignore(3).assign(0, "Father.name");
			memory.remember(table.fingerprint(), corrected.corrections());
			assertEquals("丙", table.withMapping(corrected).rows(Progress.NONE).next().text("Pupil.health"));
		}
		try (SheetSource source = open("b.xlsx", " 姓 名：", "班级*", "血型", "寝室")) {
			ColumnMapping mapping = finder.find(source).mapping();
			assertEquals(Map.of(0, "Father.name", 2, "Pupil.health", 3, ColumnMapping.IGNORE), mapping.corrections());
			assertEquals(Origin.REMEMBERED, mapping.column(2).orElseThrow().origin());
		}
	}

	@Test
	void aShapeThatAPersonTaughtIsFoundThoughNoHeaderIsKnown() throws IOException {
		TableFinder finder = new TableFinder(Fields.pupils(), memory);
		try (SheetSource source = open("a.xlsx", "何人", "何处", "何时", "何故")) {
			assertThrows(SheetProblem.class, () -> finder.find(source));
			SheetTable table = finder.at(source, HeaderChoice.chosen(source.sheets().getFirst(), 1, 1));
			memory.remember(table.fingerprint(), table.mapping().assign(0, "Pupil.name").corrections());
			assertEquals("甲", finder.find(source).rows(Progress.NONE).next().text("Pupil.name"));
		}
	}

	@Test
	void fieldsThatAreGoneArePassedOver() throws IOException {
		try (SheetSource source = open("a.xlsx", "姓名", "班级", "血型", "寝室")) {
			SheetTable table = new TableFinder(Fields.pupils(), memory).find(source);
			memory.remember(table.fingerprint(), Map.of(1, "Pupil.shoeSize", 2, ColumnMapping.KEEP_ASIDE, 99, ColumnMapping.IGNORE));
			ColumnMapping mapping = new TableFinder(Fields.pupils(), memory).find(source).mapping();
			assertEquals("Pupil.className", mapping.column(1).orElseThrow().fieldId());
			assertEquals(Map.of(2, ColumnMapping.KEEP_ASIDE), mapping.corrections());
		}
	}

	@Test
	void aFieldIsReadFromOneColumn() throws IOException {
		try (SheetSource source = open("a.xlsx", "姓名", "班级", "血型", "寝室")) {
			ColumnMapping mapping = new TableFinder(Fields.pupils(), memory).find(source).mapping().assign(2, "Pupil.name");
			assertEquals(Use.UNKNOWN, mapping.column(0).orElseThrow().use());
			assertEquals(2, mapping.of("Pupil.name").orElseThrow().column());
			assertThrows(IllegalArgumentException.class, () -> mapping.assign(0, "Pupil.shoeSize"));
			assertThrows(IllegalArgumentException.class, () -> mapping.ignore(77));
		}
	}

	@Test
	void fingerprints() {
		HeaderFingerprint one = HeaderFingerprint.of(List.of(List.of("父亲信息", "电话"), List.of("姓名"), List.of()));
		assertEquals(one, HeaderFingerprint.of(List.of(List.of("父亲 信息", "电话："), List.of("＊姓名"))));
		assertNotEquals(one, HeaderFingerprint.of(List.of(List.of("父亲信息"), List.of("电话"), List.of("姓名"))));
		assertNotEquals(one, HeaderFingerprint.of(List.of(List.of("姓名"), List.of("父亲信息", "电话"))));
		assertEquals(64, one.value().length());
	}
}
