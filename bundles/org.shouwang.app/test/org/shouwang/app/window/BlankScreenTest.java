// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.app.lifecycle.Settings;
import org.shouwang.app.welcome.FakeWorkspaces;
import org.shouwang.store.StoreException;
import org.shouwang.ui.testing.Bot;
import org.shouwang.ui.testing.Screenshots;
import org.shouwang.ui.theme.Appearance;

class BlankScreenTest {
	private final Display display = Display.getDefault();
	private final Bot bot = new Bot(display);
	private final Locale before = Locale.getDefault();
	private final List<Boolean> shortcuts = new ArrayList<>();
	private final List<Integer> reached = new ArrayList<>();
	private Shell below;
	private Text form;
	private BlankScreen blank;

	@BeforeEach
	void open() {
		Settings settings = new Settings(new EclipsePreferences() {
			@Override
			public void flush() {
				// kept in memory only
			}
		});
		settings.setLocale(Locale.ENGLISH);
		settings.setAppearance(Appearance.LIGHT);
		Look look = new Look(EclipseContextFactory.create(), display, settings, id -> { });
		look.install();
		below = new Shell(display);
		below.setLayout(new FillLayout());
		form = new Text(below, SWT.SINGLE);
		form.addListener(SWT.KeyDown, e -> reached.add(e.type));
		form.addListener(SWT.MouseDown, e -> reached.add(e.type));
		below.open();
		blank = new BlankScreen(display, look, shortcuts::add);
	}

	@AfterEach
	void close() {
		bot.search(Shell.class, BlankScreen.ID).ifPresent(Shell::dispose);
		below.dispose();
		Locale.setDefault(before);
	}

	private boolean isCovered() {
		return bot.search(Shell.class, BlankScreen.ID).isPresent();
	}

	private void send(int type) {
		Event event = new Event();
		event.keyCode = 'x';
		event.character = 'x';
		event.button = 1;
		form.notifyListeners(type, event);
		bot.pump();
	}

	@Test
	void itCoversTheScreenAndTheKeyThatLiftsItReachesNothingBelow() {
		for (int sign : new int[] { SWT.KeyDown, SWT.MouseDown }) {
			blank.show();
			bot.pump();
			Shell cover = bot.find(Shell.class, BlankScreen.ID);
			assertEquals(display.getPrimaryMonitor().getBounds(), cover.getBounds());
			Screenshots.save(cover, "blank-en-light");
			cover.close();
			assertTrue(isCovered(), "closing is no way around it");
			send(sign);
			assertFalse(isCovered());
		}
		assertEquals(List.of(), reached);
		assertEquals(List.of(false, true, false, true), shortcuts);
		send(SWT.KeyDown);
		assertEquals(List.of(SWT.KeyDown), reached, "afterwards keys count again");
	}

	@Test
	void onlyTheRightPasswordLiftsIt() {
		List<String> asked = new ArrayList<>();
		display.asyncExec(() -> {
			send(SWT.KeyDown);
			assertTrue(isCovered(), "a key is not enough");
			type("five words hill");
			assertTrue(isCovered(), "nor is a wrong password");
			assertTrue(bot.text("blank-answer").contains("office"));
			assertEquals("", bot.text("blank-password"));
			Screenshots.save(bot.find(Shell.class, BlankScreen.ID), "blank-locked-en-light");
			type("four words hill");
		});
		blank.await((password, answer) -> {
			asked.add(new String(password));
			check(password, answer);
		});
		assertFalse(isCovered());
		assertEquals(List.of("five words hill", "four words hill"), asked);
		assertEquals(List.of(false, true), shortcuts);
	}

	@Test
	void aDialogBelowDoesNotKeepKeysFromTheCover() {
		Shell dialog = new Shell(below, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		dialog.open();
		display.asyncExec(() -> {
			assertTrue((bot.find(Shell.class, BlankScreen.ID).getStyle() & SWT.APPLICATION_MODAL) != 0);
			type("four words hill");
		});
		blank.await(BlankScreenTest::check);
		assertFalse(isCovered());
		assertTrue(dialog.isVisible(), "what was open stays open");
	}

	private void type(String password) {
		Text input = bot.find(Text.class, "blank-password");
		input.setText(password);
		input.notifyListeners(SWT.DefaultSelection, new Event());
	}

	private static void check(char[] password, Consumer<Optional<String>> answer) {
		try {
			FakeWorkspaces.signedIn("office").confirm(password);
			answer.accept(Optional.empty());
		} catch (StoreException e) {
			answer.accept(Optional.of(e.message(Locale.ENGLISH)));
		}
	}
}
