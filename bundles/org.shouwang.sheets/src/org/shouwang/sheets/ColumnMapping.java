// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.shouwang.sheets.MappedColumn.Origin;
import org.shouwang.sheets.MappedColumn.Use;

/** Which column is read into which field. Immutable; every correction gives a new one. */
public final class ColumnMapping {

	/** In {@link #corrections()}: the column is ignored. */
	public static final String IGNORE = ""; //$NON-NLS-1$
	/** In {@link #corrections()}: the column is kept aside. */
	public static final String KEEP_ASIDE = "?"; //$NON-NLS-1$

	private final List<MappedColumn> columns;
	private final List<TargetField> fields;

	/**
	 * @param columns columns in rising order
	 * @param fields the fields that can be chosen
	 */
	public ColumnMapping(List<MappedColumn> columns, List<TargetField> fields) {
		this.columns = List.copyOf(columns);
		this.fields = List.copyOf(fields);
	}

	/** All columns that have a header or values, in rising order. */
	public List<MappedColumn> columns() {
		return columns;
	}

	/** The fields that can be chosen. */
	public List<TargetField> fields() {
		return fields;
	}

	/** The column that is read into a field. */
	public Optional<MappedColumn> of(String fieldId) {
		return columns.stream().filter(c -> fieldId.equals(c.fieldId())).findFirst();
	}

	/** The column with a number counted from 0. */
	public Optional<MappedColumn> column(int column) {
		return columns.stream().filter(c -> c.column() == column).findFirst();
	}

	/** Columns that nobody knows, to be shown to a person. */
	public List<MappedColumn> unknown() {
		return columns.stream().filter(c -> c.use() == Use.UNKNOWN).toList();
	}

	/** Columns whose header fits more than one field, or a field that another column fills. */
	public List<MappedColumn> ambiguous() {
		return columns.stream().filter(c -> !c.alternatives().isEmpty()).toList();
	}

	/** Required fields that no column is read into. */
	public List<TargetField> missing() {
		Set<String> filled = columns.stream().filter(c -> c.use() == Use.FIELD).map(MappedColumn::fieldId).collect(Collectors.toSet());
		return fields.stream().filter(f -> f.required() && !filled.contains(f.id())).toList();
	}

	/**
	 * Reads a column into a field; a column that was read into it before is kept aside instead.
	 *
	 * @throws IllegalArgumentException if there is no such column or field
	 */
	public ColumnMapping assign(int column, String fieldId) {
		if (fields.stream().noneMatch(f -> f.id().equals(fieldId))) {
			throw new IllegalArgumentException(fieldId);
		}
		return change(column, c -> c.used(Use.FIELD, fieldId, Origin.CHOSEN));
	}

	/** Ignores a column. */
	public ColumnMapping ignore(int column) {
		return change(column, c -> c.used(Use.IGNORED, null, Origin.CHOSEN));
	}

	/** Keeps a column aside. */
	public ColumnMapping keepAside(int column) {
		return change(column, c -> c.used(Use.UNKNOWN, null, Origin.CHOSEN));
	}

	/** Applies remembered corrections; those about columns or fields that no longer exist are passed over. */
	public ColumnMapping recalled(Map<Integer, String> corrections) {
		ColumnMapping mapping = this;
		for (Map.Entry<Integer, String> entry : corrections.entrySet()) {
			mapping = mapping.recalled(entry.getKey(), entry.getValue());
		}
		return mapping;
	}

	private ColumnMapping recalled(int column, String decision) {
		boolean known = switch (decision) {
		case IGNORE, KEEP_ASIDE -> true;
		default -> fields.stream().anyMatch(f -> f.id().equals(decision));
		};
		if (!known || column(column).isEmpty()) {
			return this;
		}
		return change(column, c -> switch (decision) {
		case IGNORE -> c.used(Use.IGNORED, null, Origin.REMEMBERED);
		case KEEP_ASIDE -> c.used(Use.UNKNOWN, null, Origin.REMEMBERED);
		default -> c.used(Use.FIELD, decision, Origin.REMEMBERED);
		});
	}

	/** What people decided, now or earlier: column to field id, {@link #IGNORE} or {@link #KEEP_ASIDE}. */
	public Map<Integer, String> corrections() {
		Map<Integer, String> corrections = new LinkedHashMap<>();
		for (MappedColumn column : columns) {
			if (column.origin() != Origin.MATCHED) {
				corrections.put(column.column(), switch (column.use()) {
				case FIELD -> column.fieldId();
				case IGNORED -> IGNORE;
				case UNKNOWN -> KEEP_ASIDE;
				});
			}
		}
		return corrections;
	}

	private ColumnMapping change(int column, UnaryOperator<MappedColumn> change) {
		MappedColumn changed = change.apply(column(column).orElseThrow(() -> new IllegalArgumentException("column " + column))); //$NON-NLS-1$
		List<MappedColumn> result = new ArrayList<>(columns.size());
		for (MappedColumn other : columns) {
			if (other.column() == column) {
				result.add(changed);
			} else if (changed.use() == Use.FIELD && changed.fieldId().equals(other.fieldId())) {
				result.add(other.used(Use.UNKNOWN, null, changed.origin()));
			} else {
				result.add(other);
			}
		}
		return new ColumnMapping(result, fields);
	}
}
