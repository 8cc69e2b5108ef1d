// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.Map;
import java.util.TreeMap;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Change;
import org.shouwang.store.Tables;
import org.shouwang.store.Viewer;

/**
 * What a viewer sees of a field above the clearance: of a long text the first three and last four characters, of a short one
 * stars, of all else nothing. Once in Java and once in SQL; a test holds them equal.
 */
final class Masks {

	private static final int SHORTEST_SHOWN = 10;
	private static final int HEAD = 3;
	private static final int TAIL = 4;
	private static final String STARS = "****";

	private Masks() {
	}

	static boolean hides(Viewer viewer, FieldType field) {
		return !viewer.mayRead(field.sensitivity());
	}

	static String mask(String text) {
		if (text == null || text.length() < SHORTEST_SHOWN) {
			return text == null ? null : STARS;
		}
		return text.substring(0, HEAD) + STARS + text.substring(text.length() - TAIL);
	}

	/** The value as the viewer sees it. */
	static Object seen(Viewer viewer, FieldType field, Object value) {
		if (!hides(viewer, field)) {
			return value;
		}
		return value instanceof String text && !field.target().isPresent() ? mask(text) : null;
	}

	/** The column as the viewer sees it. */
	static Field<?> seen(Viewer viewer, FieldType field) {
		Field<?> column = Tables.column(field);
		if (!hides(viewer, field)) {
			return column;
		}
		if (Tables.sqlType(field) != String.class || field.isOption() || field.target().isPresent()) {
			return DSL.castNull(Tables.dataType(field)).as(field.column());
		}
		Field<String> text = column.coerce(String.class);
		return DSL.when(DSL.length(text).lt(SHORTEST_SHOWN), DSL.inline(STARS))
				.when(text.isNotNull(), DSL.substring(text, DSL.inline(1), DSL.inline(HEAD)).concat(DSL.inline(STARS))
						.concat(DSL.substring(text, DSL.length(text).minus(DSL.inline(TAIL - 1)))))
				.as(field.column());
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
			boolean known = mapping.fields().stream().anyMatch(f -> f.name().equals(change.field()));
			if (known && !hides(viewer, mapping.type().field(change.field()))) {
				return change;
			}
			return with(change, mask(change.oldValue()), mask(change.newValue()));
		}
		return with(change, maskJson(viewer, mapping, change.oldValue()), maskJson(viewer, mapping, change.newValue()));
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
				values.put(field.name(), hides(viewer, field) ? mask(value) : value);
			}
		}
		return RecordJson.write(values);
	}
}
