// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.access.AccessSchema;
import org.shouwang.access.Backups;
import org.shouwang.access.SignedIn;
import org.shouwang.access.internal.WorkspaceServiceImpl;
import org.shouwang.app.lifecycle.Settings;
import org.shouwang.app.session.Sessions;
import org.shouwang.app.window.Look;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.backup.KeepRule;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.store.internal.backup.BackupServiceImpl;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.theme.Appearance;

/** A school whose computer broke comes back from its stick, in the very first window. */
@SuppressWarnings("restriction")
class RestorePageTest {
	private static final String PASSWORD = "four words hill";

	@TempDir
	private Path temp;
	private final Display display = Display.getDefault();
	private final Bot bot = new Bot(display);
	private final Locale before = Locale.getDefault();
	private WelcomeWindow window;

	private static final class MemoryPreferences extends EclipsePreferences {
		@Override
		public void flush() {
			// kept in memory only
		}
	}

	@BeforeEach
	void openOnTheChoice() throws IOException {
		WorkspaceServiceImpl workspaces = new WorkspaceServiceImpl(List.of(new DerbyEngine()), List.of(new CoreSchema()));
		BackupService backups = new BackupServiceImpl(List.of(new DerbyEngine()), List.of(new CoreSchema(), new AccessSchema()),
				Clock.systemDefaultZone(), "0.0.0.test", temp);
		Path stick = Files.createDirectory(temp.resolve("stick"));
		try (SignedIn signedIn = workspaces.create(temp.resolve("broken"), "东河中心小学", "office", PASSWORD.toCharArray())) {
			backups.backup(signedIn.session(), signedIn.workspace(), stick, KeepRule.STANDARD, share -> { });
		}
		Settings settings = new Settings(new MemoryPreferences());
		settings.setLocale(Locale.SIMPLIFIED_CHINESE);
		settings.setAppearance(Appearance.LIGHT);
		Look look = new Look(EclipseContextFactory.create(), display, settings, id -> { });
		look.install();
		Jobs jobs = new Jobs(display, (what, error) -> {
			throw new AssertionError(error);
		});
		window = new WelcomeWindow(display, look, settings, jobs, new WelcomeServices(workspaces,
				new Backups(workspaces, backups, Clock.systemUTC()), Optional.empty(), Optional.empty()), new RestorePage());
		window.open();
		bot.pump();
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	@Test
	void theBackupIsRestoredAndSignedInto() {
		Path folder = temp.resolve("restored");
		bot.type("restore-place", temp.resolve("stick").toString());
		bot.type("folder", folder.toString());
		bot.type("password", PASSWORD);
		Screenshots.save(bot.find(Shell.class, "welcome"), "welcome-restore-zh");
		bot.press("welcome-go");
		try (SignedIn signedIn = window.await().orElseThrow()) {
			Sessions sessions = new Sessions(s -> () -> { });
			assertEquals(folder.toAbsolutePath(), signedIn.workspace().folder());
			sessions.enter(signedIn);
			assertEquals("东河中心小学", sessions.school());
		}
	}

	@Test
	void aWrongPasswordRestoresNothing() {
		Path folder = temp.resolve("restored");
		bot.type("restore-place", temp.resolve("stick").toString());
		bot.type("folder", folder.toString());
		bot.type("password", "no such words");
		bot.press("welcome-go");
		bot.waitUntil(() -> bot.text("banner").contains("密码"));
		assertFalse(Files.exists(folder));
		bot.type("restore-place", temp.resolve("elsewhere").toString());
		bot.press("welcome-go");
		bot.waitUntil(() -> bot.text("banner").contains("elsewhere"));
		bot.find(Shell.class, "welcome").dispose();
	}
}
