// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.archives.ArchiveItem;
import org.shouwang.archives.model.Applicability;
import org.shouwang.ui.testing.Bot;
import org.shouwang.archives.ui.testing.School;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.archives.ui.testing.TestWindow;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.ChoiceBox;

class ClassesPageTest {
	private final School school = new School().pupils(30);
	private TestWindow window;
	private Bot bot;
	private ClassesPage page;

	@AfterEach
	void close() {
		assertEquals(List.of(), window.errors());
		window.close();
		school.close();
	}

	private void open(Locale locale, Appearance appearance) {
		window = new TestWindow(locale, appearance, 1200, 700);
		bot = window.bot();
		page = new ClassesPage(window.shell(), window.kit(), window.desk(school));
		window.open();
		bot.waitUntil(() -> bot.text("classes-total").contains("30"));
	}

	@Test
	void theEnrolmentIsChangedAndTheShareFollowsAndItCanBeUndone() {
		open(Locale.CHINESE, Appearance.LIGHT);
		page.form().open(school.classIds().getFirst());
		bot.waitUntil(() -> bot.search(Text.class, "field:ClassGroup.enrolment").filter(Text::isVisible).isPresent());
		bot.type("field:ClassGroup.enrolment", "40");
		page.form().save();
		bot.waitUntil(() -> bot.text("classes-total").contains("60"));
		window.kit().undo().undo();
		bot.waitUntil(() -> bot.text("classes-total").contains("30，"));
	}

	@Test
	void aClassIsAdded() {
		open(Locale.CHINESE, Appearance.LIGHT);
		bot.press("class-new");
		bot.waitUntil(() -> bot.search(Text.class, "field:ClassGroup.name").filter(Text::isVisible).isPresent());
		bot.type("field:ClassGroup.name", "五年级1班");
		page.form().save();
		bot.waitUntil(() -> school.archives().index(window.kit().today()).classes().stream().anyMatch(c -> c.name().startsWith("五")));
	}

	@Test
	void criteriaAreEditedAndTheChangeCanBeUndone() {
		open(Locale.CHINESE, Appearance.LIGHT);
		bot.press("criteria");
		bot.waitUntil(() -> bot.search(ChoiceBox.class, "criterion:ID_NUMBER").isPresent());
		bot.choose("criterion:ID_NUMBER", Applicability.NOBODY);
		bot.press("dialog-ok");
		bot.waitUntil(() -> school.archives().criteria().applies(ArchiveItem.ID_NUMBER) == Applicability.NOBODY);
		bot.waitUntil(() -> window.kit().undo().undoLabel().isPresent());
		window.kit().undo().undo();
		assertTrue(school.archives().criteria().applies(ArchiveItem.ID_NUMBER) == Applicability.ALL);
	}

	@ParameterizedTest
	@CsvSource({ "zh,LIGHT", "en,DARK" })
	void thePageIsPictured(String language, Appearance appearance) {
		open(Locale.forLanguageTag(language), appearance);
		String suffix = "-" + language + "-" + appearance.name().toLowerCase(Locale.ROOT);
		page.form().open(school.classIds().getFirst());
		bot.waitUntil(() -> bot.search(Text.class, "field:ClassGroup.name").filter(Text::isVisible).isPresent());
		Screenshots.save(window.shell(), "classes" + suffix);
		bot.press("criteria");
		bot.waitUntil(() -> bot.search(ChoiceBox.class, "criterion:ID_NUMBER").isPresent());
		Shell shell = bot.find(ChoiceBox.class, "criterion:ID_NUMBER").getShell();
		Screenshots.save(shell, "criteria" + suffix);
	}
}
