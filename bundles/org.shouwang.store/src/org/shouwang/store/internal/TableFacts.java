// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Finding;
import org.shouwang.store.Finding.Problem;
import org.shouwang.store.Tables;

/** What a table holds, row by row, as facts for a {@link Tally}; holds computed fields against their source on the way. */
final class TableFacts {

	private static final int FETCH = 1000;

	private final Model model;
	private final Facts.Type type;
	private final List<FieldType> columns;

	TableFacts(Model model, Facts.Type type) {
		this.model = model;
		this.type = type;
		this.columns = type.mapping().columns();
	}

	/** Takes every row in and tells how many there were. */
	long run(Connection connection, Tally tally, Consumer<Finding> findings) throws SQLException {
		long count = 0;
		try (Statement statement = connection.createStatement()) {
			statement.setFetchSize(FETCH);
			try (ResultSet rows = statement.executeQuery(select())) {
				while (rows.next()) {
					row(rows, tally, findings);
					count++;
				}
			}
		}
		return count;
	}

	private String select() {
		return "SELECT " + String.join(", ", columns.stream().map(FieldType::column).toList()) + " FROM "
				+ type.mapping().tableName();
	}

	private void row(ResultSet rows, Tally tally, Consumer<Finding> findings) throws SQLException {
		String id = rows.getString(1);
		Record record = type.mapping().isComputed() ? type.mapping().type().newRecord() : null;
		for (int i = 1; i < columns.size(); i++) {
			FieldType field = columns.get(i);
			String text = text(field, rows, i + 1);
			if (text != null && field.computation().isEmpty()) {
				tally.add(1, type.index(), id, field.name(), text);
				if (record != null && field.javaType() == String.class) {
					field.set(record, text);
				}
			}
		}
		if (record != null) {
			checkComputed(rows, id, record, findings);
		}
	}

	private void checkComputed(ResultSet rows, String id, Record record, Consumer<Finding> findings) throws SQLException {
		model.compute(type.mapping(), record);
		for (int i = 0; i < columns.size(); i++) {
			FieldType field = columns.get(i);
			if (field.computation().isPresent() && !Objects.equals(rows.getString(i + 1), field.get(record))) {
				findings.accept(new Finding(Problem.COMPUTED_DIFFERS, type.mapping().tableName(), id, field.name()));
			}
		}
	}

	/** A column as the history's text has it; null when unset. */
	private static String text(FieldType field, ResultSet rows, int column) throws SQLException {
		Class<?> sql = Tables.sqlType(field);
		if (sql == String.class) {
			return rows.getString(column);
		}
		if (sql == LocalDate.class) {
			java.sql.Date date = rows.getDate(column);
			return date == null ? null : date.toLocalDate().toString();
		}
		Object value = rows.getObject(column);
		if (value == null) {
			return null;
		}
		if (field.javaType() == Instant.class) {
			return Instant.ofEpochMilli(((Number) value).longValue()).toString();
		}
		return Facts.normal(field, value.toString());
	}

	/** One row as field name to text, version included; null when there is none. */
	static Map<String, String> row(Connection connection, Facts.Type type, String id) throws SQLException {
		String sql = new TableFacts(null, type).select() + " WHERE id = ?";
		try (var statement = connection.prepareStatement(sql)) {
			statement.setString(1, id);
			try (ResultSet rows = statement.executeQuery()) {
				if (!rows.next()) {
					return null;
				}
				Map<String, String> values = new java.util.HashMap<>();
				List<FieldType> columns = type.mapping().columns();
				for (int i = 1; i < columns.size(); i++) {
					String text = text(columns.get(i), rows, i + 1);
					if (text != null && columns.get(i).computation().isEmpty()) {
						values.put(columns.get(i).name(), text);
					}
				}
				return values;
			}
		}
	}
}
