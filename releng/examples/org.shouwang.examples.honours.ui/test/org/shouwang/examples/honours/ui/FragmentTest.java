// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.examples.honours.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Whatever the fragment names is there. */
class FragmentTest {
	private static List<String> found(String pattern) throws Exception {
		String fragment = Files.readString(Path.of("fragment.e4xmi"));
		return Pattern.compile(pattern).matcher(fragment).results().map(r -> r.group(1)).toList();
	}

	@Test
	void classesExist() throws Exception {
		for (String name : found("bundleclass://[^/]+/([^\"]+)")) {
			Class.forName(name);
		}
	}

	@Test
	void labelsExistInBothLanguages() throws Exception {
		for (String file : List.of("bundle.properties", "bundle_zh.properties")) {
			Properties words = new Properties();
			words.load(Files.newBufferedReader(Path.of("OSGI-INF/l10n", file)));
			found("\"%([a-z.]+)\"").forEach(key -> assertTrue(words.containsKey(key), key));
		}
	}
}
