// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;

/** A record type as a table in a query: its rows as the viewer may see them, and its columns by field. */
public final class RecordTable {

	private final RecordType type;
	private final Table<? extends Record> source;
	private final String alias;
	private final Columns columns;

	/** The columns of a visible table, as the store shows them to one viewer. */
	public interface Columns {

		/** The table goes by that name in a query. */
		void aliased(String alias);

		/** The column, or what the viewer sees instead of it. */
		Field<?> column(String alias, FieldType field);

		/** See {@link RecordTable#isStated}. */
		Condition isStated(String alias, FieldType field);

		/** See {@link RecordTable#is}. */
		Condition is(String alias, FieldType field, String literal);
	}

	/** For the store; others get one from {@link QueryContext#table}. */
	public RecordTable(RecordType type, Table<? extends Record> source, String alias, Columns columns) {
		this.type = type;
		this.source = source;
		this.alias = alias;
		this.columns = columns;
	}

	public RecordType type() {
		return type;
	}

	/** What stands after {@code from} or {@code join}. */
	public Table<? extends Record> table() {
		columns.aliased(alias);
		return source.as(alias);
	}

	/** The same rows under another alias, for a second use in one query. */
	public RecordTable as(String other) {
		return new RecordTable(type, source, other, columns);
	}

	/** The column of a field, by field name such as {@code classGroup}; {@code id} and {@code version} included. */
	public Field<Object> field(String name) {
		return field(type.field(name));
	}

	/** The column of a field of this type. */
	@SuppressWarnings("unchecked")
	public Field<Object> field(FieldType field) {
		return (Field<Object>) columns.column(alias, field);
	}

	/** The column of a field, typed; the class must be the one {@link Tables#sqlType} names. */
	public <T> Field<T> field(String name, Class<T> sqlType) {
		return field(name).coerce(sqlType);
	}

	/**
	 * Whether a value is stated, for figures such as completeness; the same for a viewer who sees only the mask of it. To a
	 * viewer who may not read internal fields nothing masked is stated.
	 */
	public Condition isStated(String name) {
		return columns.isStated(alias, type.field(name));
	}

	/**
	 * Whether an option has that value, for computed states; under a mask only for the literals that the model releases by
	 * {@link FieldType#figures()}, and false for all others.
	 */
	public Condition is(String name, Enum<?> literal) {
		return columns.is(alias, type.field(name), literal.name());
	}

	/** The record's id. */
	public Field<String> id() {
		return field("id", String.class);
	}
}
