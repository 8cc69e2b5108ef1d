// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.access.SignedIn;
import org.shouwang.app.lifecycle.Settings;
import org.shouwang.app.window.Look;
import org.shouwang.ui.jobs.Jobs;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.widgets.ChoiceBox;
import org.shouwang.ui.widgets.ChoiceCard;

class WelcomeTest {
	private final Display display = Display.getDefault();
	private final Bot bot = new Bot(display);
	private final IEclipsePreferences node = new MemoryPreferences();
	private final Settings settings = new Settings(node);
	private final Locale before = Locale.getDefault();

	@AfterEach
	void restore() {
		Locale.setDefault(before);
	}

	private static final class MemoryPreferences extends EclipsePreferences {
		@Override
		public void flush() {
			// kept in memory only
		}
	}

	private WelcomeWindow window(FakeWorkspaces workspaces, Page first) {
		settings.setLocale(Locale.ENGLISH);
		settings.setAppearance(Appearance.LIGHT);
		Look look = new Look(EclipseContextFactory.create(), display, settings, id -> { });
		look.install();
		Jobs jobs = new Jobs(display, (what, error) -> {
			throw new AssertionError(error);
		});
		WelcomeWindow window = new WelcomeWindow(display, look, settings, jobs, new WelcomeServices(workspaces, null, Optional.empty(), Optional.empty()), first);
		window.open();
		bot.pump();
		return window;
	}

	@Test
	void aSchoolMakesItsArchives() {
		FakeWorkspaces workspaces = new FakeWorkspaces(false);
		WelcomeWindow window = window(workspaces, new ChoicePage());
		Screenshots.save(bot.find(Shell.class, "welcome"), "welcome-en-light");
		bot.find(ChoiceCard.class, "welcome-new").press();
		bot.pump();
		bot.press("welcome-go");
		bot.waitUntil(() -> bot.text("banner").contains("school"));
		bot.type("school", "东河中心小学");
		bot.type("password", "four words hill");
		bot.type("password-again", "four words hall");
		bot.press("welcome-go");
		bot.waitUntil(() -> bot.text("banner").contains("differ"));
		Screenshots.save(bot.find(Shell.class, "welcome"), "welcome-new-en-light");
		bot.type("password-again", "four words hill");
		bot.press("welcome-go");
		Optional<SignedIn> signedIn = window.await();
		assertTrue(signedIn.isPresent());
		assertEquals("东河中心小学/office", workspaces.made().get(0));
		assertTrue(settings.workspace().isPresent());
	}

	@Test
	void aWrongPasswordIsSaidAndTheRightOneOpens() {
		Path folder = Path.of("archives");
		WelcomeWindow window = window(new FakeWorkspaces(true), new OpeningPage(folder));
		window.open(folder);
		bot.waitUntil(() -> bot.search(Text.class, "password").isPresent());
		bot.waitUntil(() -> "office".equals(bot.find(ChoiceBox.class, "account").value()));
		bot.type("password", "wrong");
		bot.press("welcome-go");
		bot.waitUntil(() -> bot.text("banner").contains("office"));
		Screenshots.save(bot.find(Shell.class, "welcome"), "welcome-wrong-en-light");
		bot.press("welcome-appearance");
		bot.press("welcome-language");
		Screenshots.save(bot.find(Shell.class, "welcome"), "welcome-sign-in-zh-dark");
		bot.type("password", "four words hill");
		bot.press("welcome-go");
		assertEquals("office", window.await().orElseThrow().account().name());
		assertEquals(Locale.SIMPLIFIED_CHINESE, settings.locale());
		assertEquals(Appearance.DARK, settings.appearance(Appearance.LIGHT));
	}

	private WelcomeWindow signInPage(FakeWorkspaces workspaces) {
		Path folder = Path.of("archives");
		WelcomeWindow window = window(workspaces, new OpeningPage(folder));
		window.open(folder);
		bot.waitUntil(() -> bot.search(ChoiceBox.class, "account").map(ChoiceBox::value).isPresent());
		bot.find(ChoiceBox.class, "account").setValue("principal");
		return window;
	}

	@Test
	void aPasswordThatSomebodyElseGaveLeadsToAnOwnOne() {
		WelcomeWindow window = signInPage(new FakeWorkspaces(true).given("given-123"));
		bot.type("password", "given-123");
		bot.press("welcome-go");
		bot.waitUntil(() -> bot.search(Text.class, "password-given").isPresent());
		bot.type("password-given", "given-123");
		bot.type("password", "own hill");
		bot.type("password-again", "own hall");
		bot.press("welcome-go");
		bot.waitUntil(() -> bot.text("banner").contains("differ"));
		bot.type("password-again", "own hill");
		bot.type("password-given", "given-124");
		bot.press("welcome-go");
		bot.waitUntil(() -> bot.text("banner").contains("principal"));
		Screenshots.save(bot.find(Shell.class, "welcome"), "welcome-own-en-light");
		bot.type("password-given", "given-123");
		bot.press("welcome-go");
		assertEquals("principal", window.await().orElseThrow().account().name());
	}

	@Test
	void whoForgotThePasswordComesInByTheRecoveryCode() {
		WelcomeWindow window = signInPage(new FakeWorkspaces(true));
		bot.press("forgotten");
		bot.waitUntil(() -> bot.search(Text.class, "recovery-code").isPresent());
		bot.type("recovery-code", "7K3M");
		bot.type("password", "new hill 7");
		bot.type("password-again", "new hill 7");
		bot.press("welcome-go");
		bot.waitUntil(() -> bot.text("banner").contains("recovery code"));
		assertEquals("7K3M", bot.text("recovery-code"), "a mistyped code can be mended");
		Screenshots.save(bot.find(Shell.class, "welcome"), "welcome-recovery-en-light");
		bot.type("recovery-code", FakeWorkspaces.CODE);
		bot.press("welcome-go");
		assertEquals("principal", window.await().orElseThrow().account().name());
	}

	@Test
	void aFolderWithoutArchivesIsSaid() {
		WelcomeWindow window = window(new FakeWorkspaces(false), new OpeningPage(Path.of("empty")));
		window.open(Path.of("empty"));
		bot.waitUntil(() -> bot.search(org.eclipse.swt.widgets.Label.class, "banner").isPresent() && bot.text("banner").contains("empty"));
		bot.find(Shell.class, "welcome").close();
		assertTrue(window.await().isEmpty());
	}
}
