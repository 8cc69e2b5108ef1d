// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.shouwang.model.meta.FieldType;

/** A field's value in its four shapes: in the record, in a query, in a JDBC row, and as text in the change history. */
final class Values {

	private Values() {
	}

	/** From the record to what a query compares and sets. */
	static Object toSql(Object value) {
		return switch (value) {
		case null -> null;
		case Enumerator constant -> constant.getName();
		case Instant instant -> instant.toEpochMilli();
		default -> value;
		};
	}

	/** From the record to a JDBC parameter. */
	static Object toJdbc(Object value) {
		return value instanceof LocalDate date ? Date.valueOf(date) : toSql(value);
	}

	/** From a query's result to the record. */
	static Object fromSql(FieldType field, Object value) {
		if (value == null) {
			return null;
		}
		if (field.isOption()) {
			return literal(field, value.toString());
		}
		return field.javaType() == Instant.class ? Instant.ofEpochMilli((Long) value) : value;
	}

	/** As text for the history: ISO forms, the literal's name. */
	static String toText(Object value) {
		return value instanceof Enumerator constant ? constant.getName() : Objects.toString(value, null);
	}

	/** Back from the history's text. */
	static Object fromText(FieldType field, String text) {
		if (text == null) {
			return null;
		}
		if (field.isOption()) {
			return literal(field, text);
		}
		return switch (MethodType.methodType(field.javaType()).wrap().returnType().getSimpleName()) {
		case "Integer" -> Integer.valueOf(text);
		case "Long" -> Long.valueOf(text);
		case "Double" -> Double.valueOf(text);
		case "Boolean" -> Boolean.valueOf(text);
		case "BigDecimal" -> new BigDecimal(text);
		case "LocalDate" -> LocalDate.parse(text);
		case "Instant" -> Instant.parse(text);
		case "String" -> text;
		default -> throw new IllegalArgumentException("no text form for " + field.id());
		};
	}

	private static Object literal(FieldType field, String code) {
		return field.literal(code).orElseThrow(
				() -> new IllegalStateException("the database holds " + code + ", which " + field.id() + " does not know"));
	}
}
