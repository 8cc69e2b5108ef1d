// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.shouwang.ui.testing.BundleCheck;

class AppTextTest {
	private static final Path BUNDLE = Path.of("").toAbsolutePath();

	@Test
	void everyTextCanBeFormattedInEveryLanguageAndNoneIsLeftOver() throws IOException {
		BundleCheck.check(AppText.values());
	}

	@Test
	void theModelsLabelsAreThereInEveryLanguageAndNoneIsLeftOver() throws IOException {
		TreeSet<String> used = new TreeSet<>();
		Matcher m = Pattern.compile("\"%([\\w.]+)\"").matcher(Files.readString(BUNDLE.resolve("Application.e4xmi")));
		while (m.find()) {
			used.add(m.group(1));
		}
		assertTrue(used.size() > 20);
		assertEquals(used, keys("bundle.properties"));
		assertEquals(used, keys("bundle_zh.properties"));
	}

	private static TreeSet<String> keys(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader in = Files.newBufferedReader(BUNDLE.resolve("OSGI-INF/l10n").resolve(file), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}
}
