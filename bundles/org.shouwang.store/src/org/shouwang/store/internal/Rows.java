// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Scope;
import org.shouwang.store.Tables;

/** Single rows as records, unmasked, within a scope; and the statements that change them. */
final class Rows {

	private static final Field<String> ID = DSL.field(DSL.name("id"), String.class);
	private static final Field<Integer> VERSION = DSL.field(DSL.name("version"), Integer.class);

	private static final int PAGE = 1000;

	private final DSLContext dsl;
	private final Model model;
	private final ScopeFilter filter;

	Rows(DSLContext dsl, Model model, Scope scope) {
		this.dsl = dsl;
		this.model = model;
		this.filter = new ScopeFilter(model, scope, ScopeFilter.Keys.SUBSELECT);
	}

	private Condition visible(Mapping mapping) {
		return filter.of(mapping.type()).orElse(DSL.noCondition());
	}

	<T extends Record> Optional<T> find(Mapping mapping, String id) {
		return dsl.select(mapping.select()).from(Tables.table(mapping.type())).where(ID.eq(id)).and(visible(mapping))
				.fetchOptional(mapping::record);
	}

	/** The rows whose ids a query gives, oldest first. */
	<T extends Record> List<T> list(Mapping mapping, Select<Record1<String>> ids) {
		return dsl.select(mapping.select()).from(Tables.table(mapping.type())).where(ID.in(ids)).orderBy(ID)
				.fetch(mapping::<T>record);
	}

	/** The rows of these ids, oldest first. */
	<T extends Record> List<T> list(Mapping mapping, List<String> ids) {
		List<T> rows = new ArrayList<>(ids.size());
		List<String> sorted = ids.stream().sorted().toList();
		for (int from = 0; from < sorted.size(); from += PAGE) {
			rows.addAll(dsl.select(mapping.select()).from(Tables.table(mapping.type()))
					.where(ID.in(sorted.subList(from, Math.min(sorted.size(), from + PAGE)))).orderBy(ID)
					.fetch(mapping::<T>record));
		}
		return rows;
	}

	/** How many of these ids are in scope. */
	int count(Mapping mapping, Collection<String> ids) {
		return dsl.fetchCount(DSL.selectOne().from(Tables.table(mapping.type())).where(ID.in(ids)).and(visible(mapping)));
	}

	/** Writes these fields of the record and the next version. False when the stored version is another one. */
	boolean update(Mapping mapping, Record record, Collection<FieldType> fields) {
		Map<Field<?>, Object> values = new LinkedHashMap<>();
		for (FieldType field : fields) {
			values.put(Tables.column(field), Values.toSql(field.get(record)));
		}
		values.put(VERSION, record.getVersion() + 1);
		return dsl.update(Tables.table(mapping.type())).set(values)
				.where(ID.eq(record.getId()), VERSION.eq(record.getVersion())).execute() == 1;
	}

	/** Removes the row of that version. False when the stored version is another one. */
	boolean delete(Mapping mapping, String id, int version) {
		return dsl.deleteFrom(Tables.table(mapping.type())).where(ID.eq(id), VERSION.eq(version)).execute() == 1;
	}
}
