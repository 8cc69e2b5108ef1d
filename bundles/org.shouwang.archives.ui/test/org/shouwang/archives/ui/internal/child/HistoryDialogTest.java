// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.archives.Archive;
import org.shouwang.archives.ui.testing.School;
import org.shouwang.archives.ui.testing.TestWindow;
import org.shouwang.ui.list.ListQuery;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.FlatButton;

class HistoryDialogTest {
	private final School school = new School();
	private TestWindow window;

	@AfterEach
	void close() {
		assertEquals(List.of(), window.errors());
		window.close();
		school.close();
	}

	@Test
	void aChangeIsToldWithItsReasonAndTakenBackWithAnother() {
		String id = school.fullPupil();
		String before = school.archives().open(id).pupil().getHomeAddress();
		Archive archive = school.archives().open(id);
		archive.pupil().setHomeAddress("新街1号");
		school.archives().save(archive, "moved");
		window = new TestWindow(Locale.SIMPLIFIED_CHINESE, Appearance.LIGHT, 1100, 760);
		window.open();
		Bot bot = window.bot();
		ListRow newest = new HistoryRows(window.kit(), window.desk(school), id).page(ListQuery.ALL, 0, 1).getFirst();
		assertTrue(newest.cells().containsAll(List.of("新街1号", "moved")), newest.toString());
		new HistoryDialog(window.shell(), window.kit(), window.desk(school), id).open();
		bot.rest(400);
		NatTable table = bot.find(NatTable.class, "list");
		table.doCommand(new SelectRowsCommand(table, 1, 1, false, false));
		bot.waitUntil(() -> bot.find(FlatButton.class, "history-undo").isEnabled());
		Screenshots.save(bot.find(Shell.class, "history"), "history-zh-light");
		window.dialogs().answers("mistyped");
		bot.press("history-undo");
		bot.waitUntil(() -> Objects.equals(before, school.archives().open(id).pupil().getHomeAddress()));
	}
}
