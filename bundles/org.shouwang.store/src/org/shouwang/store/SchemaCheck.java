// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jooq.Field;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;

/**
 * Holds model and database against each other: every field of every record type has its column of the right type, and every
 * column its field. A test of each module runs it, so that a field without its migration step cannot be released.
 */
public final class SchemaCheck {

	private SchemaCheck() {
	}

	/** What does not fit, one line each; empty when all fits. */
	public static List<String> problems(Store store) {
		Session session = store.open(Viewer.unrestricted("schema-check", Scope.ALL, Sensitivity.SEALED));
		List<String> problems = new ArrayList<>();
		for (RecordType type : store.dictionary().types()) {
			try {
				compare(type, columns(session, type), problems);
			} catch (StoreException e) {
				problems.add(type.id() + ": no table " + type.module() + "." + type.table());
			}
		}
		return problems;
	}

	private static Map<String, Field<?>> columns(Session session, RecordType type) {
		return session.read(query -> {
			Map<String, Field<?>> columns = new TreeMap<>();
			for (Field<?> field : query.dsl().select().from(query.table(type).table()).limit(0).fetch().fields()) {
				columns.put(field.getName().toLowerCase(Locale.ROOT), field);
			}
			return columns;
		});
	}

	private static void compare(RecordType type, Map<String, Field<?>> columns, List<String> problems) {
		for (FieldType field : type.fields()) {
			Field<?> column = columns.get(field.column());
			if (column == null) {
				problems.add(field.id() + ": no column " + field.column());
			} else if (!fits(field, column)) {
				problems.add(field.id() + ": column " + field.column() + " is " + column.getDataType().getTypeName()
						+ " of length " + column.getDataType().length());
			}
		}
		Set<String> known = type.fields().stream().map(FieldType::column).collect(Collectors.toSet());
		columns.keySet().stream().filter(name -> !known.contains(name))
				.forEach(name -> problems.add(type.id() + ": no field for column " + name));
	}

	private static boolean fits(FieldType field, Field<?> column) {
		Class<?> wanted = Tables.sqlType(field);
		if (wanted == java.time.LocalDate.class) {
			return column.getType() == java.sql.Date.class || column.getType() == wanted;
		}
		int length = column.getDataType().length();
		boolean roomy = wanted != String.class || field.isOption() || length == 0 || length >= field.maxLength();
		return column.getType() == wanted && roomy;
	}
}
