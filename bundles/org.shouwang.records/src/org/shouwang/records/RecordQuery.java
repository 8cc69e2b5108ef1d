// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;

/**
 * The visible records of one type as rows, in one query; a field that refers to another record shows that record's title. The newest
 * by the type's first date come first. For types of some ten thousand records; larger lists are paged and bring their own SQL.
 */
public final class RecordQuery {
	private static final String PUPIL = "pupil";

	private final QueryContext query;
	private final RecordTable table;
	private final List<FieldType> fields;
	private Condition where = DSL.noCondition();

	/** All visible records of the type. */
	public RecordQuery(QueryContext query, RecordType type) {
		this.query = query;
		this.table = query.table(type);
		this.fields = shown(type);
	}

	/** The fields of a type that people see: not hidden, not computed. */
	public static List<FieldType> shown(RecordType type) {
		return type.fields().stream().filter(f -> !f.isHidden() && f.computation().isEmpty()).toList();
	}

	/** Only the records of these pupils; the type has a field {@code pupil}. */
	public RecordQuery ofPupils(Collection<String> ids) {
		where = where.and(table.field(PUPIL, String.class).in(ids));
		return this;
	}

	/** Only the records of the pupils of a class; the type has a field {@code pupil}. */
	public RecordQuery ofClass(String classId) {
		RecordTable pupils = query.table("Pupil").as("pupil_of_class");
		where = where.and(table.field(PUPIL, String.class)
				.in(DSL.select(pupils.id()).from(pupils.table()).where(pupils.field("classGroup", String.class).eq(classId))));
		return this;
	}

	/** Reads the rows. */
	public List<RecordRow> fetch() {
		List<Field<?>> columns = new ArrayList<>(List.of(table.id()));
		Table<? extends Record> from = table.table();
		for (FieldType field : fields) {
			Optional<RecordTable> target = target(field);
			if (target.isPresent()) {
				RecordTable other = target.get();
				from = from.leftJoin(other.table()).on(other.id().eq(table.field(field.name(), String.class)));
				columns.add(other.field(other.type().title().orElseThrow()));
			} else {
				columns.add(table.field(field));
			}
		}
		return query.dsl().select(columns).from(from).where(where).orderBy(order()).fetch(this::row);
	}

	/** The table behind a reference whose records have a title. */
	private Optional<RecordTable> target(FieldType field) {
		return field.target().filter(query.dictionary()::has).map(query.dictionary()::type).filter(t -> t.title().isPresent())
				.map(t -> query.table(t).as(field.column() + "_title"));
	}

	private List<SortField<?>> order() {
		List<SortField<?>> order = new ArrayList<>();
		fields.stream().filter(f -> f.javaType() == LocalDate.class).findFirst().ifPresent(f -> order.add(table.field(f).desc().nullsLast()));
		order.add(table.id().asc());
		return order;
	}

	private RecordRow row(Record found) {
		List<Object> values = new ArrayList<>(fields.size());
		for (int i = 0; i < fields.size(); i++) {
			FieldType field = fields.get(i);
			Object value = field.javaType() == LocalDate.class ? found.get(i + 1, LocalDate.class) : found.get(i + 1);
			values.add(field.isOption() && value != null ? field.literal(value.toString()).orElse(null) : value);
		}
		return new RecordRow(found.get(0, String.class), values);
	}
}
