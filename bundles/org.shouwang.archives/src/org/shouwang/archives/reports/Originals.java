// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.reports;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import org.shouwang.archives.Correction;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;

/** What stood in a closed archive before it was corrected, printed behind what stands there now. */
final class Originals {

	private final Words words;
	private final List<Correction> corrections;

	Originals(Words words, List<Correction> corrections) {
		this.words = words;
		this.corrections = corrections;
	}

	/** The value with every former one of it. */
	String beside(String value, Record record, FieldType field) {
		String former = corrections.stream().filter(c -> c.recordId().equals(record.getId()) && c.field().name().equals(field.name()))
				.map(this::words).collect(Collectors.joining(""));
		return value + former;
	}

	private String words(Correction correction) {
		String day = correction.commit().at().atZone(ZoneId.systemDefault()).toLocalDate().toString();
		String former = correction.former(words.locale());
		return words.of("dossier.corrected", day, correction.commit().account(), former.isEmpty() ? words.of("dossier.corrected.empty") : former,
				correction.commit().reason());
	}
}
