// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.ui.testing.Bot;
import org.shouwang.archives.ui.testing.School;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.archives.ui.testing.TestWindow;
import org.shouwang.ui.theme.Appearance;

class ArchivesPageTest {
	private final School school = new School().pupils(40);
	private TestWindow window;
	private Bot bot;
	private ArchivesPage page;
	private boolean dirty;

	@AfterEach
	void close() {
		assertEquals(List.of(), window.errors());
		window.close();
		school.close();
	}

	private void open(Locale locale, Appearance appearance) {
		window = new TestWindow(locale, appearance, 1400, 820);
		bot = window.bot();
		page = new ArchivesPage(window.shell(), window.kit(), window.desk(school), new Offers(List.of(), List.of(), List.of()),
				d -> dirty = d);
		window.open();
		bot.waitUntil(() -> page.pupils().shownCount() > 0);
	}

	private void open() {
		open(Locale.CHINESE, Appearance.LIGHT);
	}

	private void show(String id) {
		page.show(id);
		bot.waitUntil(() -> id.equals(page.child().pupilId()));
	}

	@ParameterizedTest
	@CsvSource({ "zh,LIGHT", "en,LIGHT", "zh,DARK", "en,DARK" })
	void everyPageOfAnArchiveIsPictured(String language, Appearance appearance) {
		String id = school.fullPupil();
		open(Locale.forLanguageTag(language), appearance);
		show(id);
		String suffix = "-" + language + "-" + appearance.name().toLowerCase(Locale.ROOT);
		Screenshots.save(window.shell(), "archives-pupil" + suffix);
		bot.press("tab-family");
		Screenshots.save(window.shell(), "archives-family" + suffix);
		bot.press("tab-sheet");
		Screenshots.save(window.shell(), "archives-sheet" + suffix);
		bot.press("tab-kept");
		Screenshots.save(window.shell(), "archives-kept" + suffix);
	}

	@Test
	void theHeadSaysTheStateAndWhy() {
		String id = school.fullPupil();
		open();
		show(id);
		assertEquals("陈小满", bot.text("child-name"));
		assertEquals("父母双方外出务工，未满16周岁", bot.text("child-why"));
		assertTrue(bot.find(Link.class, "child-missing").getText().contains("身份证号"));
	}

	@Test
	void aFieldIsChangedUndoneRedoneAndSavedAndTheSavingUndone() {
		String id = school.fullPupil();
		open();
		show(id);
		bot.type("field:Pupil.homeAddress", "示例镇新街1号");
		assertTrue(dirty);
		page.child().undo();
		assertEquals("四川省广元市旺苍县示例镇示例村3组", bot.text("field:Pupil.homeAddress"));
		assertFalse(dirty);
		page.child().redo();
		assertEquals("示例镇新街1号", bot.text("field:Pupil.homeAddress"));
		page.child().save();
		bot.waitUntil(() -> !dirty);
		assertEquals("示例镇新街1号", school.archives().open(id).pupil().getHomeAddress());
		page.child().undo();
		bot.waitUntil(() -> bot.text("field:Pupil.homeAddress").startsWith("四川省"));
		page.child().redo();
		bot.waitUntil(() -> bot.text("field:Pupil.homeAddress").equals("示例镇新街1号"));
	}

	@Test
	void aNewPupilIsSavedAndStandsInTheList() {
		open();
		bot.press("tool-new");
		bot.waitUntil(() -> bot.search(Text.class, "field:Pupil.name").filter(Text::isVisible).isPresent());
		bot.type("field:Pupil.name", "林晓燕");
		bot.type("field:Pupil.idNumber", "510821201703154215");
		page.child().save();
		bot.waitUntil(() -> page.child().pupilId() != null);
		bot.waitUntil(() -> page.pupils().shownCount() == 41);
		assertEquals(LocalDate.of(2017, 3, 15), school.archives().open(page.child().pupilId()).pupil().getBorn());
	}

	@Test
	void deletingCanBeUndone() {
		String id = school.fullPupil();
		open();
		show(id);
		page.child().delete();
		bot.waitUntil(() -> page.pupils().shownCount() == 40);
		assertNull(page.child().pupilId());
		window.kit().undo().undo();
		bot.waitUntil(() -> page.pupils().shownCount() == 41);
	}

	@Test
	void leavingAnArchiveWithChangesAsks() {
		String id = school.fullPupil();
		open();
		show(id);
		String other = page.pupils().shownIds(page.pupils().query()).getFirst();
		bot.type("field:Pupil.name", "陈小满儿");
		window.dialogs().saves(null);
		page.show(other);
		bot.rest(100);
		assertEquals(id, page.child().pupilId());
		window.dialogs().saves(true);
		page.show(other);
		bot.waitUntil(() -> other.equals(page.child().pupilId()));
		assertEquals("陈小满儿", school.archives().open(id).pupil().getName());
	}
}
