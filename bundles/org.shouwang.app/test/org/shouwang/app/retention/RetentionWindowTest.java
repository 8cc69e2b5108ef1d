// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.SignedIn;
import org.shouwang.access.internal.WorkspaceServiceImpl;
import org.shouwang.app.dialogs.ActionDesk;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.report.DocumentWriter;
import org.shouwang.report.Progress;
import org.shouwang.report.WriteResult;
import org.shouwang.report.document.Document;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.StoreException;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.BundleCheck;
import org.shouwang.ui.testing.FakeDialogs;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.testing.Window;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.FlatButton;

/** A rule is made, what is due is seen by name, and it is erased only when its number is typed; on a real workspace. */
class RetentionWindowTest {
	private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

	@TempDir
	private Path temp;
	private final FakeDialogs dialogs = new FakeDialogs();
	private SignedIn signedIn;
	private Window window;
	private Jobs jobs;
	private Bot bot;
	private Shell shell;

	/** Writes the title only: what a page says is tested where it is made. */
	private static final class Titles implements DocumentWriter {
		@Override
		public String format() {
			return "pdf";
		}

		@Override
		public WriteResult write(Document document, OutputStream out, Progress progress) throws IOException {
			out.write(document.title().getBytes(StandardCharsets.UTF_8));
			return new WriteResult(1, List.of(), List.of(), List.of());
		}
	}

	@BeforeEach
	void aSchoolWithLeavers() {
		signedIn = new WorkspaceServiceImpl(List.of(new DerbyEngine()), List.of(new CoreSchema())).create(temp.resolve("w"), "东河小学", "office",
				"four words hill".toCharArray());
		String school = signedIn.session().read(query -> query.<School>all("School").getFirst().getId());
		signedIn.session().change("pupils", unit -> {
			unit.add(pupil(school, "陶远", LocalDate.of(2018, 7, 1)));
			unit.add(pupil(school, "任小河", LocalDate.of(2019, 7, 1)));
			unit.add(pupil(school, "任在校", null));
		});
	}

	private static Pupil pupil(String school, String name, LocalDate left) {
		Pupil pupil = ModelFactory.eINSTANCE.createPupil();
		pupil.setSchool(school);
		pupil.setName(name);
		pupil.setLeftOn(left);
		return pupil;
	}

	private void open(Locale locale) {
		window = new Window(locale, Appearance.LIGHT, 1100, 800).open();
		bot = window.bot();
		jobs = new Jobs(window.shell().getDisplay(), (what, error) -> {
			throw new AssertionError(error);
		});
		ActionDesk actions = new ActionDesk(window.theme(), window.messages(), jobs, e -> ((StoreException) e).message(locale));
		shell = new RetentionWindow(window.shell(), new RetentionDesk(actions, dialogs, TODAY, signedIn, "东河小学", new Titles())).open();
		bot.rest(300);
	}

	@AfterEach
	void close() {
		jobs.shutdown();
		signedIn.close();
		window.close();
	}

	@Test
	void everyTextCanBeFormattedInEveryLanguageAndNoneIsLeftOver() throws IOException {
		open(Locale.ENGLISH);
		BundleCheck.check(RetentionText.values());
	}

	@Test
	void aRuleIsMadeAndWhatIsDueIsErased() {
		open(Locale.SIMPLIFIED_CHINESE);
		addRule("6");
		select();
		Screenshots.save(shell, "retention-zh");
		bot.press("rule-erase");
		bot.waitUntil(() -> bot.search(Shell.class, "erase").isPresent());
		assertTrue(bot.text("erase-names").contains("陶远") && bot.text("erase-names").contains("任小河"));
		assertFalse(bot.text("erase-names").contains("任在校"));
		bot.type("erase-number", "3");
		bot.press("erase-go");
		assertEquals(3, pupils(), "the number was wrong");
		bot.rest(100);
		Screenshots.save(bot.find(Shell.class, "erase"), "retention-erase-zh");
		bot.type("erase-number", "2");
		Path file = temp.resolve("page.pdf");
		dialogs.chooses(file);
		bot.press("erase-go");
		bot.waitUntil(() -> Files.exists(file) && pupils() == 1);
		bot.rest(300);
		assertTrue(signedIn.store().verifyHistory().isEmpty());
	}

	@Test
	void aRuleWithoutYearsIsRefusedAndOneIsEnded() {
		open(Locale.ENGLISH);
		fill("many");
		bot.press("dialog-ok");
		bot.waitUntil(() -> bot.find(FlatButton.class, "dialog-ok").isEnabled());
		assertTrue(bot.search(Shell.class, "action").isPresent(), "refused in the dialog, which stays open");
		assertEquals(0, signedIn.session().read(query -> query.all("RetentionRule")).size());
		Screenshots.save(bot.find(Shell.class, "action"), "retention-refused-en");
		bot.type("rule-years", "6");
		bot.press("dialog-ok");
		bot.waitUntil(() -> bot.search(Shell.class, "action").isEmpty());
		bot.rest(300);
		select();
		bot.press("rule-end");
		bot.waitUntil(() -> bot.search(Shell.class, "action").isPresent());
		bot.type("reason", "a longer one is on its way");
		bot.press("dialog-ok");
		bot.waitUntil(() -> bot.search(Shell.class, "action").isEmpty());
		bot.rest(300);
		Screenshots.save(shell, "retention-en");
		assertFalse(bot.find(FlatButton.class, "rule-erase").isEnabled(), "an ended rule erases nothing");
		assertEquals(3, pupils());
	}

	private void addRule(String years) {
		fill(years);
		bot.press("dialog-ok");
		bot.waitUntil(() -> bot.search(Shell.class, "action").isEmpty());
		bot.rest(300);
	}

	private void fill(String years) {
		bot.press("rule-add");
		bot.waitUntil(() -> bot.search(Shell.class, "action").isPresent());
		bot.type("rule-name", "离校六年");
		bot.type("rule-years", years);
		bot.type("rule-source", "某县学生档案管理规定第九条");
		bot.type("reason", "县里的规定");
	}

	private void select() {
		NatTable table = bot.find(NatTable.class, "list");
		bot.rest(200);
		table.doCommand(new SelectRowsCommand(table, 1, 1, false, false));
		bot.waitUntil(() -> bot.find(FlatButton.class, "rule-end").isEnabled() || bot.find(FlatButton.class, "rule-erase").isEnabled());
	}

	private int pupils() {
		return signedIn.session().read(query -> query.all("Pupil")).size();
	}
}
