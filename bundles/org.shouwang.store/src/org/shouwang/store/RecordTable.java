// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;

/** A record type as a table in a query: its rows as the viewer may see them, and its columns by field. */
public final class RecordTable {

	private final RecordType type;
	private final Table<? extends Record> source;
	private final String alias;

	/** For the store; others get one from {@link QueryContext#table}. */
	public RecordTable(RecordType type, Table<? extends Record> source, String alias) {
		this.type = type;
		this.source = source;
		this.alias = alias;
	}

	public RecordType type() {
		return type;
	}

	/** What stands after {@code from} or {@code join}. */
	public Table<? extends Record> table() {
		return source.as(alias);
	}

	/** The same rows under another alias, for a second use in one query. */
	public RecordTable as(String other) {
		return new RecordTable(type, source, other);
	}

	/** The column of a field, by field name such as {@code classGroup}; {@code id} and {@code version} included. */
	public Field<Object> field(String name) {
		return field(type.field(name));
	}

	/** The column of a field of this type. */
	@SuppressWarnings("unchecked")
	public Field<Object> field(FieldType field) {
		return (Field<Object>) DSL.field(DSL.name(alias, field.column()), Tables.dataType(field));
	}

	/** The column of a field, typed; the class must be the one {@link Tables#sqlType} names. */
	public <T> Field<T> field(String name, Class<T> sqlType) {
		return field(name).coerce(sqlType);
	}

	/** The record's id. */
	public Field<String> id() {
		return field("id", String.class);
	}
}
