// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.ui.l10n.MessageKey;
import org.shouwang.ui.l10n.Messages;

class MessagesTest {
	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void everyTextIsThereAndCanBeFormatted(String language) {
		Messages messages = new Messages(Locale.forLanguageTag(language));
		for (MessageKey text : all().toList()) {
			String words = messages.text(text, 3, 2, 1, 0, 7);
			assertFalse(words.isBlank(), text.name());
			assertFalse(words.contains("{"), words);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages.properties", "messages_zh.properties" })
	void noTextIsObsolete(String file) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = ArchivesText.class.getResourceAsStream(file)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		assertEquals(all().map(MessageKey::key).collect(Collectors.toCollection(TreeSet::new)),
				new TreeSet<>(properties.stringPropertyNames()));
	}

	private static Stream<MessageKey> all() {
		return Stream.<MessageKey[]>of(ArchivesText.values(), HistoryText.values(), MergeText.values(), FilingText.values()).flatMap(Arrays::stream);
	}
}
