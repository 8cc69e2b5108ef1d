// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.examples.honours.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.SignedIn;
import org.shouwang.access.internal.WorkspaceServiceImpl;
import org.shouwang.examples.honours.HonoursSchema;
import org.shouwang.examples.honours.model.Honour;
import org.shouwang.examples.honours.model.HonoursFactory;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.value.AreaCodes;
import org.shouwang.model.value.ValueKinds;
import org.shouwang.records.ui.RecordsDesk;
import org.shouwang.records.ui.RecordsPage;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.list.ViewState;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.FakeDialogs;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.testing.Window;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.undo.UndoStack;
import org.shouwang.ui.widgets.FlatButton;

/** The page over a real, encrypted workspace. */
class HonoursPageTest {
	@TempDir
	Path folder;
	private final UndoStack undo = new UndoStack();
	private SignedIn signedIn;
	private Window window;
	private Bot bot;
	private RecordsPage page;

	@BeforeEach
	void openPage() {
		var service = new WorkspaceServiceImpl(List.of(new DerbyEngine()), List.of(new CoreSchema(), new HonoursSchema()));
		signedIn = service.create(folder.resolve("w"), "青石小学", "office", "secret-12".toCharArray());
		honour(pupil("石小一"), "县级三好学生");
		window = new Window(Locale.CHINESE, Appearance.LIGHT, 1100, 640);
		bot = window.bot();
		page = new RecordsPage(window.shell(), desk(), signedIn.store().dictionary().type(Honour.class));
		window.open();
		waitForRows(1);
	}

	private RecordsDesk desk() {
		return new RecordsDesk(signedIn, window.theme(), window.messages(), new FakeDialogs(), new Jobs(Display.getDefault(), HonoursPageTest::fail),
				undo, HonoursPageTest::fail, list -> ViewState.none(), new ValueKinds(new AreaCodes()), Clock.systemDefaultZone());
	}

	private static void fail(String what, Throwable error) {
		throw new AssertionError(what, error);
	}

	@AfterEach
	void closePage() {
		window.close();
		signedIn.close();
	}

	private String pupil(String name) {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setName(name);
		pupil.setSchool(signedIn.session().read(q -> q.<School>all("School")).getFirst().getId());
		signedIn.session().change("test", unit -> unit.add(pupil));
		return pupil.getId();
	}

	private void honour(String pupil, String name) {
		Honour honour = HonoursFactory.eINSTANCE.createHonour();
		honour.setPupil(pupil);
		honour.setName(name);
		signedIn.session().change("test", unit -> unit.add(honour));
	}

	private void waitForRows(int rows) {
		bot.waitUntil(() -> bot.text("count").equals(rows + " / " + rows));
	}

	@Test
	void anHonourIsMadeDeletedTakenBackAndMadeAgain() {
		page.create();
		bot.typeOnly("field:Honour.pupil", "sxy");
		bot.waitUntil(() -> bot.search(Table.class, "choice-popup").isPresent());
		Event enter = new Event();
		enter.detail = SWT.TRAVERSE_RETURN;
		bot.find(Text.class, "field:Honour.pupil").notifyListeners(SWT.Traverse, enter);
		assertEquals("石小一", bot.text("field:Honour.pupil"));
		bot.type("field:Honour.name", "班长");
		bot.type("field:Honour.awardedOn", "2025年9月1日");
		bot.press("record-save");
		waitForRows(2);
		bot.waitUntil(() -> bot.find(FlatButton.class, "record-delete").isEnabled());
		Screenshots.save(window.shell(), "honours-zh-light");
		bot.press("record-delete");
		waitForRows(1);
		undo.undo();
		waitForRows(2);
		undo.undo();
		waitForRows(1);
		undo.redo();
		waitForRows(2);
	}

	@Test
	void anHonourWithoutANameIsNotSaved() {
		page.create();
		bot.type("field:Honour.issuer", "县教育局");
		page.save();
		assertTrue(undo.undoLabel().isEmpty());
		assertEquals(1, signedIn.session().read(q -> q.all("Honour")).size());
	}
}
