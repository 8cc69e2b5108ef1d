// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.shouwang.model.Record;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Tables;
import org.shouwang.store.Viewer;

/** Tables as one viewer may see them. A viewer who sees all gets the plain table, so the common query stays plain too. */
final class VisibleTables implements QueryContext {

	private final DSLContext dsl;
	private final Model model;
	private final Viewer viewer;

	VisibleTables(DSLContext dsl, Model model, Viewer viewer) {
		this.dsl = dsl;
		this.model = model;
		this.viewer = viewer;
	}

	@Override
	public DSLContext dsl() {
		return dsl;
	}

	@Override
	public Dictionary dictionary() {
		return model.dictionary();
	}

	@Override
	public RecordTable table(RecordType type) {
		return new RecordTable(type, source(type), type.table());
	}

	@Override
	public <T extends Record> List<T> records(RecordType type, Condition condition) {
		// The condition meets the visible table, masks and all: else a filter on a hidden field would tell its value.
		RecordTable table = table(type);
		Mapping mapping = model.of(type);
		return new Rows(dsl, model, viewer.scope())
				.<T>list(mapping, DSL.select(table.id()).from(table.table()).where(condition)).stream()
				.map(record -> Masks.apply(viewer, mapping, record)).toList();
	}

	private Table<? extends org.jooq.Record> source(RecordType type) {
		Table<org.jooq.Record> plain = Tables.table(type);
		Optional<Condition> scope = ScopeFilter.of(dictionary(), viewer.scope(), type);
		Mapping mapping = model.of(type);
		if (scope.isEmpty() && mapping.fields().stream().noneMatch(f -> Masks.hides(viewer, f))) {
			return plain;
		}
		List<Field<?>> columns = mapping.columns().stream().<Field<?>>map(f -> Masks.seen(viewer, f)).toList();
		return DSL.select(columns).from(plain).where(scope.orElse(DSL.noCondition())).asTable(type.table());
	}
}
