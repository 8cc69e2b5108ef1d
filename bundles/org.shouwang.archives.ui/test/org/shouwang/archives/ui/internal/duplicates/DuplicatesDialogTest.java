// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.archives.Archive;
import org.shouwang.archives.ui.testing.School;
import org.shouwang.archives.ui.testing.TestWindow;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.FlatButton;

/** Two who may be one are compared side by side, merged with a reason, and taken apart by undo. */
class DuplicatesDialogTest {
	private final School school = new School();
	private TestWindow window;

	@AfterEach
	void close() {
		assertEquals(List.of(), window.errors());
		window.close();
		school.close();
	}

	private String twin() {
		Archive twin = school.pupil("陈小满", school.classIds().getLast());
		twin.pupil().setBorn(LocalDate.of(2016, 9, 3));
		twin.pupil().setStudentNumber("G510821201609030022");
		twin.pupil().setHomeAddress("示例村三组");
		twin.sheet().setTalents("跳绳");
		school.archives().save(twin, "test");
		return twin.pupil().getId();
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void twoAreComparedMergedAndTakenApart(String language) {
		String kept = school.fullPupil();
		String gone = twin();
		window = new TestWindow(Locale.forLanguageTag(language), language.equals("zh") ? Appearance.LIGHT : Appearance.DARK, 1200, 820);
		window.open();
		Bot bot = window.bot();
		new DuplicatesDialog(window.shell(), window.kit(), window.desk(school)).open();
		bot.waitUntil(() -> bot.find(FlatButton.class, "duplicates-compare").isEnabled());
		Screenshots.save(bot.find(Shell.class, "duplicates"), "duplicates-" + language);

		bot.press("duplicates-compare");
		bot.waitUntil(() -> bot.search(FlatButton.class, "merge-ok").isPresent());
		assertFalse(bot.find(FlatButton.class, "merge-ok").isEnabled(), "without a reason nothing is merged");
		assertTrue(bot.find(FlatButton.class, "gone:studentNumber").isChosen(), "what only one states is suggested");
		bot.press("gone:homeAddress");
		bot.typeOnly("merge-reason", "录入两次");
		bot.rest(200);
		Screenshots.save(bot.find(Shell.class, "merge-dialog"), "merge-" + language);
		bot.press("merge-ok");
		bot.waitUntil(() -> school.session().load(school.store().dictionary().type("Pupil"), gone).isEmpty());
		Archive merged = school.archives().open(kept);
		assertEquals("示例村三组", merged.pupil().getHomeAddress());
		assertEquals("跳绳", merged.sheet().getTalents());

		bot.waitUntil(() -> window.kit().undo().undoLabel().isPresent());
		window.kit().undo().undo();
		bot.waitUntil(() -> school.session().load(school.store().dictionary().type("Pupil"), gone).isPresent());
		assertEquals("四川省广元市旺苍县示例镇示例村3组", school.archives().open(kept).pupil().getHomeAddress());
	}
}
