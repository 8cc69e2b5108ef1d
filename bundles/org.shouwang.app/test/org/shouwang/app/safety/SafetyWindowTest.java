// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.AccessSchema;
import org.shouwang.access.Backups;
import org.shouwang.access.SignedIn;
import org.shouwang.access.internal.WorkspaceServiceImpl;
import org.shouwang.app.session.Sessions;
import org.shouwang.model.ClassGroup;
import org.shouwang.model.ModelFactory;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.StoreException;
import org.shouwang.store.backup.BackupDiary.Outcome;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.store.internal.backup.BackupServiceImpl;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.start.Notice;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.FakeDialogs;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.testing.Window;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.Banner;

/** Backups, proofs and verification from the window, on a real workspace. */
class SafetyWindowTest {
	private static final String PASSWORD = "four words hill";

	@TempDir
	private Path temp;
	private final FakeDialogs dialogs = new FakeDialogs();
	private BackupService backups;
	private WorkspaceServiceImpl workspaces;
	private SignedIn signedIn;
	private Sessions sessions;
	private BackupRunner runner;
	private Window window;
	private Jobs jobs;
	private Bot bot;
	private Path stick;

	@BeforeEach
	void make() throws IOException {
		workspaces = new WorkspaceServiceImpl(List.of(new DerbyEngine()), List.of(new CoreSchema()));
		backups = new BackupServiceImpl(List.of(new DerbyEngine()), List.of(new CoreSchema(), new AccessSchema()), Clock.systemDefaultZone(),
				"0.0.0.test", temp);
		stick = Files.createDirectory(temp.resolve("stick"));
		signedIn = workspaces.create(temp.resolve("workspace"), "东河小学", "office", PASSWORD.toCharArray());
	}

	private void open(Locale locale) {
		window = new Window(locale, Appearance.LIGHT, 1100, 800).open();
		bot = window.bot();
		jobs = new Jobs(window.shell().getDisplay(), (what, error) -> {
			throw new AssertionError(error);
		});
		runner = new BackupRunner(jobs, () -> backups, window::messages);
		sessions = new Sessions(s -> () -> { });
		sessions.listen(runner);
		sessions.enter(signedIn);
	}

	private Shell openWindow() {
		SafetyDesk desk = new SafetyDesk(window.theme(), window.messages(), jobs, dialogs, e -> ((StoreException) e).message(window.messages().locale()),
				Clock.systemDefaultZone(), signedIn, backups, new Backups(workspaces, backups, Clock.systemUTC()), runner);
		Shell shell = new SafetyWindow(window.shell(), desk).open();
		bot.rest(300);
		return shell;
	}

	@AfterEach
	void close() {
		jobs.shutdown();
		sessions.leave();
		window.close();
	}

	@Test
	void aPlanIsKeptABackupMadeProvenAndTold() {
		open(Locale.ENGLISH);
		assertEquals(List.of("NO_PLAN"), topics());
		Shell shell = openWindow();
		bot.type("backup-target", stick.toString());
		bot.choose("backup-every", 7 * 24);
		bot.press("backup-keep");
		waitFor("The plan is kept");
		assertEquals(7 * 24, diary().plan().orElseThrow().everyHours());
		assertEquals(List.of("NONE_YET"), topics());
		bot.press("backup-now");
		waitFor("Backed up and read back whole");
		assertEquals(List.of("UNPROVEN"), topics());
		bot.press("backup-prove");
		bot.waitUntil(() -> bot.search(Shell.class, "safety-password").isPresent());
		bot.type("password", PASSWORD);
		bot.press("password-ok");
		waitFor("came back whole");
		assertTrue(diary().proven().map(Outcome::good).orElse(false));
		assertEquals(List.of(), topics());
		bot.press("verify");
		waitFor("Nothing was altered");
		Screenshots.save(shell, "safety-en");
	}

	@Test
	void aWrongPasswordProvesNothing() {
		open(Locale.SIMPLIFIED_CHINESE);
		Shell shell = openWindow();
		bot.type("backup-target", stick.toString());
		bot.press("backup-now");
		waitFor("已备份");
		bot.press("backup-prove");
		bot.waitUntil(() -> bot.search(Shell.class, "safety-password").isPresent());
		bot.type("password", "something else");
		bot.press("password-ok");
		waitFor("密码");
		assertTrue(diary().proven().isEmpty());
		Screenshots.save(shell, "safety-zh");
	}

	@Test
	void aFolderThatIsNotThereIsSaidAndNothingIsKept() {
		open(Locale.ENGLISH);
		openWindow();
		bot.type("backup-target", temp.resolve("unplugged").toString());
		bot.press("backup-keep");
		waitFor("Choose a folder that is there");
		assertTrue(diary().plan().isEmpty());
	}

	@Test
	void atTheEndABackupIsMadeOnlyAfterChanges() {
		open(Locale.ENGLISH);
		backups.plan(signedIn.session(), signedIn.workspace().folder(), org.shouwang.store.backup.BackupPlan.standard(stick));
		assertTrue(runner.wantedAtExit().isEmpty(), "nothing was changed");
		change();
		assertTrue(runner.wantedAtExit().isPresent());
		new ExitBackup(window.theme(), window.messages(), Throwable::getMessage).run(window.shell(), runner);
		assertEquals(1, backups.list(stick, signedIn.workspace().info().id()).size());
		assertTrue(runner.wantedAtExit().isEmpty(), "the backup holds the change");
	}

	@Test
	void whatIsDueIsMadeBesideTheWindow() {
		open(Locale.ENGLISH);
		runner.ifDue();
		bot.waitUntil(() -> runner.running().isEmpty());
		assertFalse(diary().last().isPresent(), "without a plan nothing is due");
		backups.plan(signedIn.session(), signedIn.workspace().folder(), org.shouwang.store.backup.BackupPlan.standard(stick));
		runner.ifDue();
		bot.waitUntil(() -> diary().last().isPresent() && runner.running().isEmpty());
		assertTrue(diary().last().orElseThrow().good());
	}

	@Test
	void whoAsksWhileOneIsMadeGetsTheNext() {
		open(Locale.ENGLISH);
		var plan = org.shouwang.store.backup.BackupPlan.standard(stick);
		var ended = new java.util.ArrayList<Boolean>();
		runner.now(plan, made -> ended.add(made.isPresent()), error -> ended.add(false));
		runner.now(plan, made -> ended.add(made.isPresent()), error -> ended.add(false));
		bot.waitUntil(() -> ended.size() == 2);
		assertEquals(List.of(true, true), ended);
	}

	@Test
	void whoGivesABackupUpIsTold() {
		open(Locale.ENGLISH);
		backups.plan(signedIn.session(), signedIn.workspace().folder(), org.shouwang.store.backup.BackupPlan.standard(stick));
		var ended = new java.util.ArrayList<Boolean>();
		runner.now(org.shouwang.store.backup.BackupPlan.standard(stick), made -> ended.add(made.isPresent()), error -> ended.add(false));
		assertTrue(runner.wantedAtExit().isPresent(), "what is under way would be given up with the workspace");
		runner.cancel();
		bot.waitUntil(() -> ended.size() == 1);
		assertTrue(runner.running().isEmpty());
	}

	@Test
	void leavingGivesUpABackupWithoutCallingItFailed() {
		open(Locale.ENGLISH);
		backups.plan(signedIn.session(), signedIn.workspace().folder(), org.shouwang.store.backup.BackupPlan.standard(stick));
		runner.ifDue();
		sessions.leave();
		bot.waitUntil(() -> runner.running().isEmpty());
		assertTrue(diary().last().map(Outcome::good).orElse(true));
	}

	private void change() {
		ClassGroup group = ModelFactory.eINSTANCE.createClassGroup();
		group.setName("三（2）班");
		String school = signedIn.session().read(query -> query.<org.shouwang.model.School>all("School").getFirst().getId());
		group.setSchool(school);
		signedIn.session().change("class", unit -> unit.add(group));
	}

	private List<String> topics() {
		SafetyNotices notices = new SafetyNotices(sessions, Clock.systemDefaultZone());
		notices.setBackups(List.of(backups));
		return notices.notices(Locale.ENGLISH).stream().map(Notice::topic).toList();
	}

	private org.shouwang.store.backup.BackupDiary diary() {
		return backups.diary(temp.resolve("workspace"));
	}

	private void waitFor(String words) {
		bot.waitUntil(() -> banner().contains(words));
		bot.rest(100);
	}

	private String banner() {
		return bot.search(Shell.class, "safety").flatMap(shell -> banner(shell)).map(Banner::text).orElse("");
	}

	private static Optional<Banner> banner(Composite area) {
		for (var child : area.getChildren()) {
			if (child instanceof Banner found) {
				return Optional.of(found);
			}
			if (child instanceof Composite inner) {
				Optional<Banner> found = banner(inner);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}
}
