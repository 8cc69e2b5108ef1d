// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.meta.DataDictionary;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Option;
import org.shouwang.model.meta.RecordType;
import org.shouwang.tests.Checkout;
import org.shouwang.tests.Workshop;

/** The page in docs/ says what the model says. */
class DataDictionaryTest {
	private static final Path PAGE = Checkout.top().resolve("docs/data-dictionary.md");
	/** Set by {@code ./shouwang dictionary}. */
	private static final String RENEW = "dictionary.renew";
	private static final Dictionary DICTIONARY = new Dictionary(Workshop.MODULES.stream().flatMap(m -> m.packages().stream()).toList());

	@TempDir
	private Path folder;

	@BeforeAll
	static void renewWhenAsked() throws IOException {
		if (Boolean.getBoolean(RENEW)) {
			new DataDictionary(DICTIONARY).write(PAGE);
		}
	}

	@Test
	void thePageIsNotStale() throws IOException {
		assertEquals(new DataDictionary(DICTIONARY).markdown(), Files.exists(PAGE) ? Files.readString(PAGE) : "",
				"docs/data-dictionary.md is stale: the model has changed. Renew it by ./shouwang dictionary and commit it.");
	}

	@Test
	void everyFieldAndEveryChoiceStandsInIt() {
		String page = new DataDictionary(DICTIONARY).markdown();
		for (RecordType type : DICTIONARY.types()) {
			assertTrue(page.contains("### " + type.label().zh() + " · " + type.label().en()), type.id());
			for (FieldType field : type.fields()) {
				assertTrue(page.contains("| " + field.label().zh() + " | " + field.label().en() + " | `" + field.name() + "`, `" + field.column() + "` |"),
						field.id());
				for (Option option : field.options()) {
					assertTrue(page.contains("| `" + option.code() + "` | " + option.label().zh() + " | " + option.label().en() + " |"), field.id());
				}
			}
		}
	}

	@Test
	void aPageThatSaysTheSameIsLeftAlone() throws IOException {
		Path page = folder.resolve("page.md");
		new DataDictionary(DICTIONARY).write(page);
		Files.setLastModifiedTime(page, FileTime.fromMillis(0));
		new DataDictionary(DICTIONARY).write(page);
		assertEquals(0, Files.getLastModifiedTime(page).toMillis());
		Files.writeString(page, "stale");
		new DataDictionary(DICTIONARY).write(page);
		assertEquals(new DataDictionary(DICTIONARY).markdown(), Files.readString(page));
	}
}
