// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.shouwang.model.value.SearchText;

/** Recognises the literals of enumerations by label, synonym or stored name, in either language. For one thread. */
public final class OptionReader {
	private final Map<FieldType, Map<String, Option>> known = new IdentityHashMap<>();

	/** The literal of the field's enumeration that a text means; empty when it means none. */
	public Optional<Option> read(FieldType field, String text) {
		return Optional.ofNullable(known.computeIfAbsent(field, OptionReader::words).get(SearchText.normalise(text)));
	}

	private static Map<String, Option> words(FieldType field) {
		Map<String, Option> words = new HashMap<>();
		for (Option option : field.options()) {
			words.put(SearchText.normalise(option.label().zh()), option);
			words.put(SearchText.normalise(option.label().en()), option);
			words.put(SearchText.normalise(option.code()), option);
		}
		// A label is never overruled by another option's synonym.
		field.options().forEach(o -> o.synonyms().forEach(s -> words.putIfAbsent(SearchText.normalise(s), o)));
		return words;
	}
}
