// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.shouwang.ui.l10n.MessageKey;
import org.shouwang.ui.l10n.Messages;

/** Holds the words of a bundle against their keys: every language has every key, no others, and all can be formatted. */
public final class BundleCheck {
	private static final Object[] ARGUMENTS = { "甲", 2, "c" };

	private BundleCheck() {
	}

	public static void check(MessageKey[] keys) throws IOException {
		TreeSet<String> wanted = new TreeSet<>();
		Arrays.stream(keys).forEach(k -> wanted.add(k.key()));
		for (String file : new String[] { "messages.properties", "messages_zh.properties" }) {
			assertEquals(wanted, read(keys[0].home(), file), file);
		}
		for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.FRENCH }) {
			Messages messages = new Messages(locale);
			for (MessageKey key : keys) {
				String text = messages.text(key, ARGUMENTS);
				assertFalse(text.contains("{"), locale + " " + key.key() + ": " + text);
			}
		}
	}

	private static TreeSet<String> read(Class<?> home, String file) throws IOException {
		Properties properties = new Properties();
		try (var in = new InputStreamReader(home.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}
}
