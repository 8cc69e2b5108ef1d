// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.shouwang.ui.model.ModelIds;
import org.shouwang.ui.theme.Appearance;
import org.shouwang.ui.theme.Tone;

class ModelTest {
	private static final Path BUNDLE = Path.of("").toAbsolutePath();
	private final String model = read("Application.e4xmi");

	private static String read(String file) {
		try {
			return Files.readString(BUNDLE.resolve(file));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private Set<String> all(String regex) {
		Set<String> found = new HashSet<>();
		Matcher m = Pattern.compile(regex).matcher(model);
		while (m.find()) {
			assertTrue(found.add(m.group(1)) || regex.contains("bundleclass"), "twice: " + m.group(1));
		}
		return found;
	}

	@Test
	void thePlacesForModulesAreInTheModelAndNoIdIsThereTwice() throws IllegalAccessException {
		Set<String> ids = all("elementId=\"([^\"]+)\"");
		for (Field field : ModelIds.class.getDeclaredFields()) {
			if (Modifier.isPublic(field.getModifiers())) {
				assertTrue(ids.contains((String) field.get(null)), field.getName());
			}
		}
		assertTrue(ids.contains(TopBar.ID));
	}

	@Test
	void everyClassThatTheModelNamesExists() throws ClassNotFoundException {
		for (String name : all("bundleclass://org\\.shouwang\\.app/([\\w.]+)")) {
			Class.forName(name);
		}
	}

	@Test
	void theStyleSheetsUseTheColoursOfTheTheme() {
		for (Appearance appearance : Appearance.values()) {
			String css = read("css/" + appearance.name().toLowerCase(Locale.ROOT) + ".css");
			Set<String> tones = new HashSet<>();
			for (Tone tone : Tone.values()) {
				var c = tone.rgb(appearance);
				tones.add(String.format("#%02X%02X%02X", c.red, c.green, c.blue));
			}
			Matcher m = Pattern.compile("#[0-9A-F]{6}").matcher(css);
			int count = 0;
			while (m.find()) {
				assertTrue(tones.contains(m.group()), appearance + " " + m.group());
				count++;
			}
			assertTrue(count >= 9, appearance.name());
		}
	}
}
