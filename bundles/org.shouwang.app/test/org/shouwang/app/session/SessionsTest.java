// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.shouwang.app.lifecycle.Settings;

class SessionsTest {
	private final Settings settings = new Settings(new EclipsePreferences() {
		@Override
		public void flush() {
			// kept in memory only
		}
	});

	@Test
	void theFolderIsThatOfTheArgumentElseTheLastOne() {
		assertTrue(new StartFolder(new StartArguments((String[]) null), settings).folder().isEmpty());
		settings.setWorkspace(Path.of("last"));
		assertEquals(Optional.of(Path.of("last").toAbsolutePath()), new StartFolder(new StartArguments("--home"), settings).folder());
		assertEquals(Optional.of(Path.of("x")), new StartFolder(new StartArguments("--home", "x"), settings).folder());
	}

	@Test
	void nobodySignedInIsNoSchool() {
		Sessions sessions = new Sessions(s -> () -> { });
		assertEquals("守望 Shouwang", sessions.title());
		sessions.leave();
		assertTrue(sessions.current().isEmpty());
	}

	@Test
	void thePlaceOfTheWindowIsRemembered() {
		settings.setBounds(new Rectangle(10, 20, 1300, 850));
		assertEquals(Optional.of(new Rectangle(10, 20, 1300, 850)), settings.bounds());
	}

	@Test
	void aListsArrangementIsRememberedBesideOthers() {
		settings.list("archives.pupils").put("columns", "a");
		assertEquals(Optional.of("a"), settings.list("archives.pupils").get("columns"));
		assertTrue(settings.list("archives.classes").get("columns").isEmpty());
	}

	@Test
	void theLanguageSaidWinsOverTheOneRemembered() {
		assertEquals(Optional.of(Locale.SIMPLIFIED_CHINESE), new StartArguments("--home", "x", "--lang", "zh").language());
		assertEquals(Optional.of(Locale.ENGLISH), new StartArguments("--lang", "en").language());
		assertTrue(new StartArguments("--lang").language().isEmpty());
	}
}
