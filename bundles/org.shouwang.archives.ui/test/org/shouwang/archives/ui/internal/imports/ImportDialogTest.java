// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.archives.imports.PupilImport;
import org.shouwang.archives.ui.internal.Offers;
import org.shouwang.ui.testing.Bot;
import org.shouwang.archives.ui.testing.School;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.archives.ui.testing.TestWindow;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.FlatButton;

class ImportDialogTest {
	private final School school = new School();
	private TestWindow window;
	private Bot bot;

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		window.close();
		school.close();
	}

	private ImportDialog dialog(Locale locale, Appearance appearance) {
		window = new TestWindow(locale, appearance, 1280, 840);
		bot = window.bot();
		window.open();
		PupilImport target = new PupilImport(school.session(), school.store().dictionary(), new ValueKinds(new AreaCodes()));
		return new ImportDialog(window.shell(), window.kit(), window.desk(school), new Offers(List.of(), List.of(), List.of(target)));
	}

	private Path csv(String name, String... lines) throws IOException {
		return Files.write(folder.resolve(name), List.of(lines));
	}

	/** A roster with one row that cannot be imported: it has no name. */
	private Path roster() throws IOException {
		List<String> lines = new ArrayList<>(List.of("姓名,性别,出生日期,班级,家庭住址,鞋码"));
		for (int i = 1; i <= 12; i++) {
			lines.add("陈小" + (char) (0x4E00 + i * 9) + ",女,2017.03." + (i < 10 ? "0" + i : i) + ",三年级1班,示例村" + i + "组,3" + i % 10);
		}
		lines.add(",男,2017年4月1日,三年级1班,示例村20组,35");
		return csv("花名册.csv", lines.toArray(String[]::new));
	}

	private void waitIdle() {
		bot.waitUntil(() -> !bot.find(FlatButton.class, "import-stop").isVisible());
		bot.rest(50);
	}

	private int pupils() {
		return school.archives().index(LocalDate.of(2026, 6, 2)).size();
	}

	@Test
	void aFileIsLookedAtThenImportedThenTakenBack() throws IOException {
		dialog(Locale.CHINESE, Appearance.LIGHT).open(List.of(roster()));
		waitIdle();
		assertTrue(bot.text("import-counts").contains("新增 12"), bot.text("import-counts"));
		assertEquals(0, pupils());
		assertFalse(bot.find(FlatButton.class, "import-start").isEnabled());
		bot.toggle("import-good-rows");
		bot.press("import-start");
		waitIdle();
		assertEquals(12, pupils());
		assertTrue(window.kit().undo().undoLabel().isPresent());
		bot.press("import-undo");
		waitIdle();
		assertEquals(0, pupils());
		assertEquals(List.of(), window.errors());
	}

	@Test
	void aCorrectedColumnIsRememberedForTheNextFileOfThatShape() throws IOException {
		dialog(Locale.CHINESE, Appearance.LIGHT).open(List.of(roster()));
		waitIdle();
		assertEquals("?", bot.find(ChoiceBox.class, "mapping:F").value());
		bot.choose("mapping:F", "pupil.remarks");
		waitIdle();
		assertEquals("pupil.remarks", bot.find(ChoiceBox.class, "mapping:F").value());
		bot.find(FlatButton.class, "dialog-cancel").press();
		bot.rest(50);
		Path next = csv("下学期.csv", "姓名,性别,出生日期,班级,家庭住址,鞋码", "林雨桐,女,2017-05-01,三年级1班,示例村1组,34");
		new ImportDialog(window.shell(), window.kit(), window.desk(school), new Offers(List.of(), List.of(),
				List.of(new PupilImport(school.session(), school.store().dictionary(), new ValueKinds(new AreaCodes()))))).open(List.of(next));
		waitIdle();
		assertEquals("pupil.remarks", bot.find(ChoiceBox.class, "mapping:F").value());
	}

	@Test
	void whatIsNoSpreadsheetIsSaidKindly() throws IOException {
		Path file = folder.resolve("照片.xlsx");
		Files.write(file, new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 });
		dialog(Locale.CHINESE, Appearance.LIGHT).open(List.of(file));
		waitIdle();
		assertTrue(bot.text("banner").contains("照片.xlsx"), bot.text("banner"));
		Screenshots.save(bot.find(FlatButton.class, "import-start").getShell(), "import-problem-zh-light");
		assertEquals(List.of(), window.errors());
	}

	@Test
	void findingsAreExported() throws IOException {
		dialog(Locale.CHINESE, Appearance.LIGHT).open(List.of(roster()));
		waitIdle();
		Path target = folder.resolve("结果.xlsx");
		window.dialogs().chooses(target);
		bot.press("import-findings");
		bot.waitUntil(() -> Files.exists(target));
	}

	@ParameterizedTest
	@CsvSource({ "zh,LIGHT", "en,DARK" })
	void theDialogIsPictured(String language, Appearance appearance) throws IOException {
		dialog(Locale.forLanguageTag(language), appearance).open(List.of(roster(), csv("空.csv", "")));
		waitIdle();
		Shell shell = bot.find(FlatButton.class, "import-start").getShell();
		String suffix = "-" + language + "-" + appearance.name().toLowerCase(Locale.ROOT);
		Screenshots.save(shell, "import-findings" + suffix);
		bot.press("tab-mapping");
		Screenshots.save(shell, "import-mapping" + suffix);
		bot.toggle("import-good-rows");
		bot.press("import-start");
		waitIdle();
		Screenshots.save(shell, "import-done" + suffix);
	}
}
