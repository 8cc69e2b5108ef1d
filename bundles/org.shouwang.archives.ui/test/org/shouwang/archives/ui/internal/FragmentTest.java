// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.model.ModelIds;

/** The fragment names only what is there: classes, texts, icons and places of the window. */
class FragmentTest {
	private final String fragment = read(Path.of("fragment.e4xmi"));

	private static String read(Path file) {
		return assertDoesNotThrow(() -> Files.readString(file));
	}

	private List<String> all(String regex) {
		List<String> found = new ArrayList<>();
		Matcher m = Pattern.compile(regex).matcher(fragment);
		while (m.find()) {
			found.add(m.group(1));
		}
		return found;
	}

	@Test
	void everyContributedClassIsThere() {
		List<String> names = all("bundleclass://org.shouwang.archives.ui/([\\w.]+)");
		assertTrue(names.size() > 10);
		names.forEach(n -> assertDoesNotThrow(() -> Class.forName(n, false, getClass().getClassLoader())));
	}

	@Test
	void elementIdsAreOursAndUnique() {
		List<String> ids = all("elementId=\"(org\\.shouwang\\.archives\\.ui[\\w.]*)\"");
		assertEquals(new HashSet<>(ids).size(), ids.size());
		assertTrue(ids.containsAll(List.of(ElementIds.PERSPECTIVE, ElementIds.CLASSES_PERSPECTIVE)));
	}

	@Test
	void itAttachesOnlyToPlacesThatTheWindowOffers() {
		Set<String> offered = Set.of("org.shouwang.app.application", ModelIds.PERSPECTIVES, ModelIds.MENU_FILE, ModelIds.MENU_EDIT,
				ModelIds.BINDINGS);
		assertTrue(offered.containsAll(all("parentElementId=\"([\\w.]+)\"")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "bundle.properties", "bundle_zh.properties" })
	void everyLabelIsThereInEveryLanguage(String file) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = Files.newInputStream(Path.of("OSGI-INF/l10n", file))) {
			texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		assertEquals(new TreeSet<>(all("\"%([\\w.]+)\"")), new TreeSet<>(texts.stringPropertyNames()));
	}

	@Test
	void itsIconsAreThere() {
		all("org\\.shouwang\\.ui/org/shouwang/ui/icons/([\\w-]+\\.svg)").forEach(i -> assertNotNull(KitIcon.class.getResource(i), i));
	}
}
