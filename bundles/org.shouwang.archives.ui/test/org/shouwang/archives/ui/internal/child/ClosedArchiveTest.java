// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.archives.Archive;
import org.shouwang.archives.ui.testing.School;
import org.shouwang.archives.ui.testing.TestWindow;
import org.shouwang.model.FilingGround;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.FlatButton;

/** A closed archive is corrected with a reason, tells what stood there before, and is looked at as it once stood. */
class ClosedArchiveTest {
	private final School school = new School();
	private TestWindow window;

	@AfterEach
	void close() {
		assertEquals(List.of(), window.errors());
		window.close();
		school.close();
	}

	private ChildPage page(String id, Locale locale) {
		window = new TestWindow(locale, Appearance.LIGHT, 900, 980);
		ChildPage page = new ChildPage(window.shell(), window.kit(), window.desk(school), new Quiet());
		page.open(id);
		window.open();
		window.bot().waitUntil(() -> id.equals(page.pupilId()));
		window.bot().rest(300);
		return page;
	}

	private static final class Quiet implements ChildPage.Listener {
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

	@Test
	void anArchiveIsClosedCorrectedAndReopened() {
		String id = school.fullPupil();
		ChildPage page = page(id, Locale.SIMPLIFIED_CHINESE);
		Bot bot = window.bot();
		var dossiers = window.desk(school).dossiers();
		bot.press("child-close");
		bot.type("filing-day", "2026-13-01");
		bot.press("filing-ok");
		assertFalse(bot.text("filing-wrong").isEmpty());
		bot.type("filing-day", "2026-06-01");
		bot.type("filing-note", "转往邻县示例小学");
		Screenshots.save(bot.find(Shell.class, "close-dialog"), "archive-close-zh");
		bot.press("filing-ok");
		bot.waitUntil(() -> dossiers.filing(id).isPresent());
		assertEquals(FilingGround.TRANSFERRED_OUT, dossiers.filing(id).orElseThrow().getGround());
		bot.waitUntil(() -> bot.find(FlatButton.class, "child-close").isChosen());
		assertFalse(bot.find(FlatButton.class, "child-delete").isEnabled());

		bot.type("field:Pupil.homeAddress", "四川省广元市旺苍县新村9组");
		window.dialogs().answers("户口本如此");
		bot.press("child-save");
		bot.waitUntil(() -> !dossiers.corrections(school.archives().open(id)).isEmpty());
		bot.waitUntil(() -> bot.search(Label.class, "note:Pupil.homeAddress").filter(n -> n.getText().contains("示例村3组")).isPresent());
		bot.rest(300);
		Screenshots.save(window.shell(), "archive-closed-zh");

		window.dialogs().answers("孩子回来了");
		bot.press("child-close");
		bot.waitUntil(() -> dossiers.filing(id).isEmpty());
		bot.waitUntil(() -> !bot.find(FlatButton.class, "child-close").isChosen());
		assertTrue(bot.find(Label.class, "note:Pupil.homeAddress").getText().contains("示例村3组"), "the original stays readable");
		assertFalse(page.isDirty());
	}

	@Test
	void withoutAReasonNothingIsCorrected() {
		String id = school.fullPupil();
		window = new TestWindow(Locale.ENGLISH, Appearance.LIGHT, 10, 10);
		window.desk(school).dossiers().close(id, LocalDate.of(2026, 6, 1), FilingGround.GRADUATED, "", "close");
		window.close();
		ChildPage page = page(id, Locale.ENGLISH);
		Bot bot = window.bot();
		bot.type("field:Pupil.homeAddress", "Somewhere else");
		bot.press("child-save");
		bot.rest(300);
		assertTrue(page.isDirty(), "the form keeps what was typed");
		assertFalse(Objects.equals("Somewhere else", school.archives().open(id).pupil().getHomeAddress()));
		Screenshots.save(window.shell(), "archive-closed-en");
	}

	@Test
	void aRecordIsShownAsItStoodBesideThePresent() throws InterruptedException {
		String id = school.fullPupil();
		Archive archive = school.archives().open(id);
		Thread.sleep(5); // commits bear milliseconds
		archive.pupil().setHomeAddress("新街1号");
		school.archives().save(archive, "moved");
		window = new TestWindow(Locale.SIMPLIFIED_CHINESE, Appearance.LIGHT, 1100, 760);
		window.open();
		AsOfRows rows = new AsOfRows(window.kit(), window.desk(school));
		LocalDate today = LocalDate.now(window.kit().clock().getZone());
		rows.show(archive.pupil(), today);
		assertTrue(rows.page(ListQuery.ALL, 0, 50).stream().allMatch(row -> row.cells().getLast().isEmpty()), "nothing changed since the end of today");
		rows.show(archive.pupil(), today.minusDays(1));
		ListRow address = rows.page(ListQuery.ALL, 0, 50).stream().filter(row -> row.id().equals("homeAddress")).findFirst().orElseThrow();
		assertEquals(List.of("", "新街1号"), address.cells().subList(1, 3));
		assertFalse(rows.isKnown() || address.cells().getLast().isEmpty());
		new AsOfDialog(window.shell(), window.kit(), window.desk(school), List.of(archive.pupil(), archive.carers().getFirst().person()), today).open();
		Bot bot = window.bot();
		bot.rest(400);
		bot.typeOnly("as-of-day", today.minusDays(1).toString());
		bot.rest(400);
		Screenshots.save(bot.find(Shell.class, "as-of-dialog"), "as-of-zh");
		bot.typeOnly("as-of-day", "yesterday");
		assertFalse(bot.text("as-of-words").isEmpty());
	}
}
