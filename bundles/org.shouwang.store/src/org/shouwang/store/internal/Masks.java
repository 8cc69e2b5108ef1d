// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.Map;
import java.util.TreeMap;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Change;
import org.shouwang.store.Tables;
import org.shouwang.store.Viewer;

/**
 * What a viewer sees of a field above the clearance, by its kind: 138****1234 of a phone, 110***********1234 of an ID number, the
 * county of an address, stars of other text, nothing of dates, numbers, options and references. A person's name of the
 * ordinary level stays: whoever sees the row must know whom it is about. Once in Java and once in SQL; a test holds them equal.
 */
final class Masks {

	private static final String STARS = "****";

	private Masks() {
	}

	static boolean hides(Viewer viewer, FieldType field) {
		return !viewer.mayRead(field.sensitivity()) && !isName(field);
	}

	private static boolean isName(FieldType field) {
		boolean name = field.kind().equals("personName") || field.computation()
				.filter(c -> field.owner().field(c.source()).kind().equals("personName")).isPresent();
		return name && field.sensitivity() == Sensitivity.INTERNAL;
	}

	/** The mask of a field's text. */
	static String mask(FieldType field, String text) {
		return text == null ? null : TextMask.of(field.kind()).mask(text);
	}

	/** The value as the viewer sees it. */
	static Object seen(Viewer viewer, FieldType field, Object value) {
		if (!hides(viewer, field)) {
			return value;
		}
		return value instanceof String text && isText(field) ? mask(field, text) : null;
	}

	private static boolean isText(FieldType field) {
		return Tables.sqlType(field) == String.class && !field.isOption() && field.target().isEmpty();
	}

	/** What is seen of a hidden column. */
	static Field<?> seen(FieldType field, Field<?> column) {
		return isText(field) ? TextMask.of(field.kind()).mask(column.coerce(String.class)) : DSL.castNull(Tables.dataType(field));
	}

	/** Masks a record in place. */
	static <T extends Record> T apply(Viewer viewer, Mapping mapping, T record) {
		for (FieldType field : mapping.fields()) {
			if (hides(viewer, field)) {
				field.set(record, seen(viewer, field, field.get(record)));
			}
		}
		return record;
	}

	/** A line of the history as the viewer sees it. */
	static Change seen(Viewer viewer, Mapping mapping, Change change) {
		if (change.kind() == Change.Kind.UPDATED) {
			FieldType field = mapping.fields().stream().filter(f -> f.name().equals(change.field())).findFirst().orElse(null);
			if (field != null && !hides(viewer, field)) {
				return change;
			}
			return with(change, past(field, change.oldValue()), past(field, change.newValue()));
		}
		return with(change, maskJson(viewer, mapping, change.oldValue()), maskJson(viewer, mapping, change.newValue()));
	}

	// A field that the model no longer has is masked as a whole: nobody knows how secret it was.
	private static String past(FieldType field, String value) {
		return field == null || !isText(field) ? value == null ? null : STARS : mask(field, value);
	}

	private static Change with(Change change, String oldValue, String newValue) {
		return new Change(change.seq(), change.ordinal(), change.kind(), change.type(), change.recordId(), change.version(),
				change.field(), oldValue, newValue, change.erased());
	}

	private static String maskJson(Viewer viewer, Mapping mapping, String json) {
		if (json == null) {
			return null;
		}
		Map<String, String> values = new TreeMap<>();
		Map<String, String> all = RecordJson.values(json);
		for (FieldType field : mapping.fields()) {
			String value = all.get(field.name());
			if (value != null) {
				values.put(field.name(), hides(viewer, field) ? past(field, value) : value);
			}
		}
		return RecordJson.write(values);
	}
}
