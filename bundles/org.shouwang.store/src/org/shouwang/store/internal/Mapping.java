// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jooq.Field;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Tables;

/** How the records of one type become rows and back, read from the model once. */
final class Mapping {

	private final RecordType type;
	private final List<FieldType> columns;
	private final List<FieldType> fields;
	private final List<FieldType> stated;
	private final boolean computed;

	Mapping(RecordType type) {
		this.type = type;
		this.columns = type.fields();
		this.fields = columns.stream().filter(f -> !f.name().equals("id") && !f.name().equals("version")).toList();
		this.stated = fields.stream().filter(f -> f.computation().isEmpty()).toList();
		this.computed = columns.stream().anyMatch(f -> f.computation().isPresent());
	}

	/** Whether a field follows from another one. */
	boolean isComputed() {
		return computed;
	}

	RecordType type() {
		return type;
	}

	/** All fields but id and version. */
	List<FieldType> fields() {
		return fields;
	}

	/** The fields that a person states; the history keeps these, for the others follow from them. */
	List<FieldType> stated() {
		return stated;
	}

	/** What must be written when these fields change: they and whatever may follow from them. */
	List<FieldType> written(List<FieldType> changed) {
		List<FieldType> written = new ArrayList<>(changed);
		fields.stream().filter(f -> f.computation().isPresent()).forEach(written::add);
		return written;
	}

	/** All columns, id and version included. */
	List<FieldType> columns() {
		return columns;
	}

	/** The table with its schema. */
	String tableName() {
		return type.module() + "." + type.table();
	}

	String insertSql() {
		return "INSERT INTO " + tableName() + " ("
				+ columns.stream().map(FieldType::column).collect(Collectors.joining(", ")) + ") VALUES ("
				+ columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")";
	}

	Object[] row(Record record) {
		Object[] row = new Object[columns.size()];
		for (int i = 0; i < row.length; i++) {
			Object value = columns.get(i).get(record);
			checkLength(columns.get(i), value);
			row[i] = Values.toJdbc(value);
		}
		return row;
	}

	/** Refuses a text that its column cannot hold, in words, before the engine does so in a code. */
	static void checkLength(FieldType field, Object value) {
		if (value instanceof String text && text.length() > field.maxLength()) {
			throw new StoreException(Reason.INVALID_VALUE, field.id(), text.length() + " > " + field.maxLength());
		}
	}

	/** A record from a query's row that holds {@link #columns} in order. */
	@SuppressWarnings("unchecked")
	<T extends Record> T record(org.jooq.Record row) {
		Record record = type.newRecord();
		for (int i = 0; i < columns.size(); i++) {
			Object value = Values.fromSql(columns.get(i), row.get(i));
			if (value != null) {
				columns.get(i).set(record, value);
			}
		}
		return (T) record;
	}

	List<Field<?>> select() {
		return columns.stream().<Field<?>>map(Tables::column).toList();
	}

	/** The stated fields in which two records differ. */
	List<FieldType> differences(Record one, Record other) {
		return stated.stream().filter(f -> !Objects.equals(f.get(one), f.get(other))).toList();
	}
}
