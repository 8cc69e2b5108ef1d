// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;

/** The page that says what is in the zip, for a person: in {@code README.*.md} beside this class, filled in. */
final class ReadMe {

	private final Dictionary dictionary;
	private final ExportHead head;

	ReadMe(Dictionary dictionary, ExportHead head) {
		this.dictionary = dictionary;
		this.head = head;
	}

	/** @param language {@code zh} or {@code en} */
	String text(String language) {
		Locale locale = Locale.of(language);
		return template(language).replace("${program}", head.program()).replace("${made}", head.made().toString())
				.replace("${account}", head.viewer().account()).replace("${reason}", head.reason())
				.replace("${workspace}", head.workspace().id()).replace("${types}", types(locale)).replace("${withheld}", withheld(locale));
	}

	private static String template(String language) {
		try (InputStream in = ReadMe.class.getResourceAsStream("README." + language + ".md")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}


	private String types(Locale locale) {
		return dictionary.types().stream().map(type -> "| " + type.label(locale) + " | `data/" + TypeFiles.path(type) + "` |")
				.collect(Collectors.joining("\n"));
	}

	private String withheld(Locale locale) {
		String fields = dictionary.types().stream().flatMap(type -> type.fields().stream().filter(head::withholds)
				.map(field -> label(type, field, locale))).collect(Collectors.joining("; "));
		return fields.isEmpty() ? "–" : fields;
	}

	private static String label(RecordType type, FieldType field, Locale locale) {
		return type.label(locale) + " / " + field.label(locale);
	}
}
