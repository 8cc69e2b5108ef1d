// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.model.meta;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.shouwang.model.Record;
import org.shouwang.model.value.Pinyin;
import org.shouwang.model.value.PinyinKey;

/**
 * Fills the fields that follow from others ({@code @Field(computed="pinyin name")}). A name with several readings has several
 * spellings, parted by blanks, so that it is found by each. Thread-safe.
 */
public final class Computations {
	private final Pinyin pinyin;

	public Computations(Pinyin pinyin) {
		this.pinyin = pinyin;
	}

	/** Sets every computed field of the record from its source. */
	public void fill(RecordType type, Record record) {
		for (FieldType field : type.fields()) {
			field.computation().ifPresent(c -> field.set(record, compute(c.function(), (String) type.field(c.source()).get(record), field)));
		}
	}

	private String compute(String function, String source, FieldType field) {
		if (source == null || source.isBlank()) {
			return null;
		}
		return switch (function) {
		case "pinyin" -> words(pinyin.keys(source), PinyinKey::full, field.maxLength());
		case "initials" -> words(pinyin.keys(source), PinyinKey::initials, field.maxLength());
		default -> throw new IllegalStateException("The model asks to compute " + field + " by " + function);
		};
	}

	private static String words(List<PinyinKey> keys, Function<PinyinKey, String> part, int maxLength) {
		String all = keys.stream().map(part).distinct().collect(Collectors.joining(" "));
		return all.length() <= maxLength ? all : part.apply(keys.getFirst());
	}
}
