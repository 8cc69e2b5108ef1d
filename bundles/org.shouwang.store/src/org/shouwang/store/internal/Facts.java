// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Change;

/** What the history says, change by change, as facts for a {@link Tally}: (record, field, value as text). */
final class Facts {

	/** The fact that tells a record's version. */
	static final String VERSION = "version";

	private final Map<String, Type> types = new HashMap<>();
	private final Tally tally;
	private Change last;

	/** The stated fields of a type by name. */
	record Type(int index, Mapping mapping, Map<String, FieldType> fields) {}

	Facts(Model model, Tally tally) {
		this.tally = tally;
		types(model).forEach(type -> types.put(type.mapping().type().id(), type));
	}

	/** All types, numbered. */
	static List<Type> types(Model model) {
		List<Type> types = new java.util.ArrayList<>();
		for (Mapping mapping : model.inInsertOrder()) {
			Map<String, FieldType> fields = new HashMap<>();
			mapping.stated().forEach(field -> fields.put(field.name(), field));
			types.add(new Type(types.size(), mapping, fields));
		}
		return types;
	}

	/** Takes the next change in; those of modules that are switched off, and erased ones, tell nothing. */
	void accept(Change change) {
		Type type = types.get(change.type());
		if (type != null && !change.erased()) {
			switch (change.kind()) {
			case CREATED, SCRUBBED -> whole(1, type, change, change.newValue());
			case REMOVED -> whole(-1, type, change, change.oldValue());
			case UPDATED -> update(type, change);
			}
		}
		last = change;
	}

	private void whole(int sign, Type type, Change change, String json) {
		if (json == null) {
			return;
		}
		values(json).forEach((name, value) -> field(sign, type, change, name, value));
		version(sign, type, change, change.version());
	}

	/** The values of a line of the history; none where it was tampered with so that it is no JSON any more. */
	static Map<String, String> values(String json) {
		try {
			return RecordJson.values(json);
		} catch (UncheckedIOException e) {
			return Map.of(); // the chain tells that the line was altered, the comparison that the record's values are missing
		}
	}

	// All lines of one write bear the same version; the first of them tells that it rose by one.
	private void update(Type type, Change change) {
		field(-1, type, change, change.field(), change.oldValue());
		field(1, type, change, change.field(), change.newValue());
		boolean same = last != null && last.kind() == Change.Kind.UPDATED && last.recordId().equals(change.recordId())
				&& last.version() == change.version() && last.seq() == change.seq();
		if (!same) {
			version(-1, type, change, change.version() - 1);
			version(1, type, change, change.version());
		}
	}

	private void version(int sign, Type type, Change change, int version) {
		tally.add(sign, type.index(), change.recordId(), VERSION, String.valueOf(version));
	}

	// A field that the model no longer has has no column either.
	private void field(int sign, Type type, Change change, String name, String value) {
		FieldType field = type.fields().get(name);
		if (field != null && value != null) {
			tally.add(sign, type.index(), change.recordId(), name, normal(field, value));
		}
	}

	/** One text for one value: engines give decimals with the scale of their column. */
	static String normal(FieldType field, String text) {
		return field.javaType() == BigDecimal.class ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
	}
}
