// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.app.lifecycle.Settings;
import org.shouwang.app.window.Look;
import org.shouwang.store.engine.ServerPlace.Trust;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.BundleCheck;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.ChoiceCard;

/** The way to a school's server, as a person goes it in the window. */
@SuppressWarnings("restriction")
class ServerPageTest {
	private final Display display = Display.getDefault();
	private final Bot bot = new Bot(display);
	private final FakeWorkspaces workspaces = new FakeWorkspaces(true);
	private final Locale before = Locale.getDefault();
	private WelcomeWindow window;

	private static final class MemoryPreferences extends EclipsePreferences {
		@Override
		public void flush() {
			// kept in memory only
		}
	}

	@BeforeEach
	void openOnThePage() {
		Settings settings = new Settings(new MemoryPreferences());
		settings.setLocale(Locale.ENGLISH);
		settings.setAppearance(Appearance.LIGHT);
		Look look = new Look(EclipseContextFactory.create(), display, settings, id -> { });
		look.install();
		Jobs jobs = new Jobs(display, (what, error) -> {
			throw new AssertionError(error);
		});
		window = new WelcomeWindow(display, look, settings, jobs,
				new WelcomeServices(workspaces, null, Optional.empty(), Optional.of(new FakeServers())), new ChoicePage());
		window.open();
		bot.pump();
		bot.find(ChoiceCard.class, "welcome-server").press();
		bot.waitUntil(() -> bot.search(Text.class, "server-host").isPresent());
	}

	@AfterEach
	void close() {
		bot.search(Shell.class, "welcome").ifPresent(Shell::close);
		Locale.setDefault(before);
	}

	private void type(String host, String database, String password) {
		bot.type("server-host", host);
		bot.type("server-database", database);
		bot.type("server-user", "school_owner");
		bot.type("server-password", password);
	}

	private void says(String words) {
		bot.waitUntil(() -> bot.search(org.eclipse.swt.widgets.Label.class, "banner").isPresent() && bot.text("banner").contains(words));
	}

	@Test
	void theTestSaysExactlyWhatIsWrong() {
		bot.press("server-test");
		says("Type server");
		type("db.exampel.org", "empty", FakeServers.PASSWORD);
		bot.press("server-test");
		says("db.exampel.org");
		type("db.example.org", "empty", "wrong");
		bot.press("server-test");
		says("school_owner");
		bot.choose("server-trust", Trust.FILE);
		Screenshots.save(bot.find(Shell.class, "welcome"), "welcome-server-wrong-en-light");
		type("db.example.org", "missing", FakeServers.PASSWORD);
		bot.press("server-test");
		says("missing");
		bot.type("server-port", "x");
		bot.press("server-test");
		says("65535");
		bot.type("server-port", "5432");
		type("db.example.org", "empty", FakeServers.PASSWORD);
		bot.press("server-test");
		says("All is well (PostgreSQL 17.2)");
		assertTrue(bot.text("banner").contains("300"), "the clocks differ, which is said but stops nobody");
		Screenshots.save(bot.find(Shell.class, "welcome"), "welcome-server-good-en-light");
		bot.press("welcome-language");
		bot.press("welcome-appearance");
		Screenshots.save(bot.find(Shell.class, "welcome"), "welcome-server-zh-dark");
	}

	@Test
	void anEmptyDatabaseLeadsToNewArchivesThere() {
		type("db.example.org", "empty", FakeServers.PASSWORD);
		bot.press("welcome-go");
		bot.waitUntil(() -> bot.search(Text.class, "school").isPresent());
		bot.press("welcome-back");
		bot.waitUntil(() -> bot.search(Text.class, "server-host").isPresent());
		assertEquals(List.of("db.example.org", "empty", "school_owner", ""),
				List.of(bot.text("server-host"), bot.text("server-database"), bot.text("server-user"), bot.text("server-password")));
		bot.type("server-password", FakeServers.PASSWORD);
		bot.press("welcome-go");
		bot.waitUntil(() -> bot.search(Text.class, "school").isPresent());
		bot.type("school", "东河中心小学");
		bot.type("password", "four words hill");
		bot.type("password-again", "four words hill");
		bot.press("welcome-go");
		assertTrue(window.await().isPresent());
		assertEquals(List.of("东河中心小学/office on db.example.org|5432|empty|COMPUTER as school_owner"), workspaces.made());
	}

	@Test
	void archivesThatAreThereAreJoined() {
		type("db.example.org", "school", FakeServers.PASSWORD);
		bot.press("welcome-go");
		bot.waitUntil(() -> bot.search(Text.class, "folder").isPresent());
		Screenshots.save(bot.find(Shell.class, "welcome"), "welcome-join-en-light");
		bot.press("welcome-go");
		bot.waitUntil(() -> bot.search(Text.class, "password").isPresent());
		assertEquals(List.of("joined db.example.org|5432|school|COMPUTER as school_owner"), workspaces.made());
		bot.type("password", "four words hill");
		bot.press("welcome-go");
		assertTrue(window.await().isPresent());
	}

	@Test
	void everyTextCanBeFormattedInEveryLanguageAndNoneIsLeftOver() throws IOException {
		BundleCheck.check(ServerText.values());
	}
}
