// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our own few readings, which go before those of the library. */
final class Readings {

	private final Map<String, List<String>> surnames = new HashMap<>();
	private final Map<String, List<String>> given = new HashMap<>();

	Readings() {
		for (var row : Table.read("readings.tsv")) {
			(row[1].equals("s") ? surnames : given).put(row[0], List.of(row[2].split(" ")));
		}
	}

	/** Readings of a surname, the usual one first; the syllables of a compound one are parted by an apostrophe. */
	Optional<List<String>> surname(String surname) {
		return Optional.ofNullable(surnames.get(surname));
	}

	/** Readings of a character that is not a surname. */
	Optional<List<String>> given(String character) {
		return Optional.ofNullable(given.get(character));
	}
}
