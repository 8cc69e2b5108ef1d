// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.lang.invoke.MethodType;
import java.time.Instant;
import java.time.LocalDate;

import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;

/** From the model to SQL: the table of a record type, the column of a field and its SQL type. Raw, without a viewer. */
public final class Tables {

	private Tables() {
	}

	/** The table {@code module.table}. */
	public static Table<Record> table(RecordType type) {
		return DSL.table(DSL.name(type.module(), type.table()));
	}

	/** The unqualified column of a field. */
	public static Field<?> column(FieldType field) {
		return DSL.field(DSL.name(field.column()), dataType(field));
	}

	/** The jOOQ type of a field's column; length for text. */
	public static DataType<?> dataType(FieldType field) {
		Class<?> sql = sqlType(field);
		if (sql == String.class) {
			return field.maxLength() > 0 ? SQLDataType.VARCHAR(field.maxLength()) : SQLDataType.VARCHAR;
		}
		return DSL.getDataType(sql);
	}

	/**
	 * The Java class in which the column is read: the field's own, but wrappers for primitives, text for enums and milliseconds
	 * since 1970 (Long) for an {@link Instant}, which no time zone of the machine can shift.
	 */
	public static Class<?> sqlType(FieldType field) {
		Class<?> type = field.javaType();
		if (field.isOption()) {
			return String.class;
		}
		if (type == Instant.class) {
			return Long.class;
		}
		if (type == String.class || type == LocalDate.class) {
			return type;
		}
		return boxed(type);
	}

	private static Class<?> boxed(Class<?> type) {
		return MethodType.methodType(type).wrap().returnType();
	}
}
