// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One entry of a {@link CodeList}.
 *
 * @param code      what is stored
 * @param zh        the Chinese name
 * @param en        the English name
 * @param synonyms  other ways to write it, letter codes too
 * @param validFrom first day of use, empty when it has always been
 * @param validTo   last day of use, empty while in use
 */
public record CodeEntry(String code, String zh, String en, List<String> synonyms, Optional<LocalDate> validFrom,
		Optional<LocalDate> validTo) {

	public CodeEntry {
		synonyms = List.copyOf(synonyms);
	}

	/** An entry that has always been and still is in use. */
	public CodeEntry(String code, String zh, String en, String... synonyms) {
		this(code, zh, en, List.of(synonyms), Optional.empty(), Optional.empty());
	}

	public boolean isValid(LocalDate day) {
		return validFrom.filter(day::isBefore).isEmpty() && validTo.filter(day::isAfter).isEmpty();
	}

	/** The name in the language of the locale: Chinese for {@code zh}, else English. */
	public String label(Locale locale) {
		return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
	}
}
