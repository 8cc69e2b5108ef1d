// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Option;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.UnitOfWork;

/** Values for every kind of field, two for each, so that a change can be seen. */
public final class Values {
	private static final LocalDate DAY = LocalDate.of(2019, 2, 28);
	private final UnitOfWork unit;
	private final Map<String, String> made = new HashMap<>();

	public Values(UnitOfWork unit) {
		this.unit = unit;
	}

	/** Whether people and programs may set the field: identity and what is computed follow by themselves. */
	public static boolean isFree(FieldType field) {
		return field.computation().isEmpty() && !"id".equals(field.name()) && !"version".equals(field.name());
	}

	/** Adds a record with a value in every field, and the records it refers to. */
	public Record add(RecordType type, int choice) {
		Record record = type.newRecord();
		fill(record, type, choice);
		unit.add(record);
		return record;
	}

	public void fill(Record record, RecordType type, int choice) {
		type.fields().stream().filter(Values::isFree).forEach(f -> f.set(record, value(f, choice)));
	}

	private Object value(FieldType field, int choice) {
		if (field.target().isPresent()) {
			String known = made.get(field.target().get() + choice);
			return known == null ? reference(field, choice) : known;
		} else if (field.isOption()) {
			List<Option> stated = field.options().stream().filter(o -> !o.isUnknown()).toList();
			return stated.get(choice % stated.size()).literal();
		}
		return switch (field.javaType().getSimpleName()) {
		case "String" -> "值" + choice + " of " + field.name() + " 𬱖㛃";
		case "int", "Integer" -> 40 + choice;
		case "long", "Long" -> 5_000_000_000L + choice;
		case "boolean", "Boolean" -> choice % 2 == 0;
		case "LocalDate" -> DAY.plusDays(choice);
		default -> throw new AssertionError("Say in this test what a " + field.javaType() + " may be: " + field);
		};
	}

	private String reference(FieldType field, int choice) {
		Record target = add(unit.query().dictionary().type(field.target().get()), choice);
		made.put(field.target().get() + choice, target.getId());
		return target.getId();
	}
}
