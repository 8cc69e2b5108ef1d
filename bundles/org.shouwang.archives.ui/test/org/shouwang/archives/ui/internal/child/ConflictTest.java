// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.archives.Archive;
import org.shouwang.ui.testing.Bot;
import org.shouwang.archives.ui.testing.School;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.archives.ui.testing.TestWindow;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.FlatButton;

class ConflictTest {
	private final School school = new School();
	private TestWindow window;

	@AfterEach
	void close() {
		assertEquals(List.of(), window.errors());
		window.close();
		school.close();
	}

	private static final class Nobody implements ChildPage.Listener {
		@Override
		public void dirty(boolean isDirty) {
			// nobody listens
		}

		@Override
		public void saved(String pupilId) {
			// nobody listens
		}

		@Override
		public void closed() {
			// nobody listens
		}

		@Override
		public void print(String pupilId) {
			// nobody listens
		}
	}

	@ParameterizedTest
	@CsvSource({ "zh,LIGHT,true", "en,DARK,false" })
	void bothValuesAreShownAndTheOneChosenIsSaved(String language, Appearance appearance, boolean mine) {
		String id = school.fullPupil();
		window = new TestWindow(Locale.forLanguageTag(language), appearance, 900, 760);
		Bot bot = window.bot();
		ChildPage page = new ChildPage(window.shell(), window.kit(), window.desk(school), new Nobody());
		window.open();
		page.open(id);
		bot.waitUntil(() -> id.equals(page.pupilId()));
		bot.type("field:Pupil.homeAddress", "新街1号");
		Archive theirs = school.archives().open(id);
		theirs.pupil().setHomeAddress("旧街2号");
		school.archives().save(theirs, "other");
		AtomicReference<String> shown = new AtomicReference<>("");
		answer(bot, mine, language + "-" + appearance.name().toLowerCase(Locale.ROOT), shown);
		page.save();
		bot.waitUntil(() -> !page.isDirty());
		assertEquals(mine ? "新街1号" : "旧街2号", school.archives().open(id).pupil().getHomeAddress());
		assertTrue(shown.get().contains("新街1号") && shown.get().contains("旧街2号"), shown.get());
	}

	/** The dialog waits for its answer: it is given once it stands there. */
	private void answer(Bot bot, boolean mine, String suffix, AtomicReference<String> shown) {
		Display.getCurrent().timerExec(60, () -> {
			if (bot.search(FlatButton.class, "mine:homeAddress").isEmpty()) {
				answer(bot, mine, suffix, shown);
				return;
			}
			FlatButton button = bot.find(FlatButton.class, "mine:homeAddress");
			shown.set(button.text() + bot.find(FlatButton.class, "theirs:homeAddress").text());
			Shell shell = button.getShell();
			Screenshots.save(shell, "conflict-" + suffix);
			bot.find(FlatButton.class, mine ? "mine:homeAddress" : "theirs:homeAddress").press();
			bot.find(FlatButton.class, "dialog-ok").press();
		});
	}
}
