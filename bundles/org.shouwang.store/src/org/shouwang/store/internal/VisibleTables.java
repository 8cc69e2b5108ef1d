// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.shouwang.model.Record;
import org.shouwang.model.meta.Dictionary;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.QueryContext;
import org.shouwang.store.RecordTable;
import org.shouwang.store.Scope;
import org.shouwang.store.Viewer;

/** Tables as one viewer may see them. A viewer who sees all gets the plain table, so the common query stays plain too. */
final class VisibleTables implements QueryContext {

	private final DSLContext plain;
	private final DSLContext guarded;
	private final Model model;
	private final Viewer viewer;
	private final Reading reading;
	private final Scope scope;
	private final ScopeFilter filter;
	private final MaskedColumns columns;

	VisibleTables(DSLContext dsl, Model model, Viewer viewer, Reading reading) {
		this.reading = reading;
		this.plain = dsl;
		this.guarded = RawTables.guard(dsl, model.rawNames(), model.hiddenColumns(viewer), reading);
		this.model = model;
		this.viewer = viewer;
		this.scope = WideScope.of(dsl, model, viewer.scope());
		this.columns = new MaskedColumns(viewer, guarded, reading);
		this.filter = new ScopeFilter(model, scope, new FoundKeys(dsl));
	}

	@Override
	public DSLContext dsl() {
		return guarded;
	}

	@Override
	public Dictionary dictionary() {
		return model.dictionary();
	}

	@Override
	public RecordTable table(RecordType type) {
		return new RecordTable(type, source(type), type.table(), columns);
	}

	@Override
	public <T extends Record> List<T> records(RecordType type, Condition condition) {
		// The condition meets the visible table, masks and all: else a filter on a hidden field would tell its value.
		RecordTable table = table(type);
		Mapping mapping = model.of(type);
		Select<Record1<String>> ids = guarded.select(table.id()).from(table.table()).where(condition);
		Rows rows = new Rows(plain, model, scope);
		boolean plainTable = scope instanceof Scope.All;
		List<T> found = plainTable ? rows.list(mapping, checked(ids)) : rows.list(mapping, guarded.fetch(ids).getValues(0, String.class));
		found.forEach(record -> Masks.apply(viewer, mapping, record));
		reading.records(mapping, found);
		return found;
	}

	// The condition is the caller's: it is rendered once on the guarded context before it goes into a statement of the store.
	private Select<Record1<String>> checked(Select<Record1<String>> ids) {
		RawTables.check(guarded, ids);
		return ids;
	}

	private Table<? extends org.jooq.Record> source(RecordType type) {
		Table<org.jooq.Record> raw = StoreTable.of(type);
		Optional<Condition> scope = filter.of(type);
		if (scope.isEmpty()) {
			return raw;
		}
		List<Field<?>> listed = type.fields().stream().<Field<?>>map(f -> StoreColumn.of(null, f)).toList();
		return DSL.select(listed).from(raw).where(scope.get()).asTable(type.table());
	}
}
