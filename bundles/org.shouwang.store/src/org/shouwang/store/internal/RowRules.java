// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jooq.DSLContext;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Scope;
import org.shouwang.store.engine.RowRule;

/** The store's own filter, told to an engine that puts a second wall behind it: both come from the same model and the same code. */
final class RowRules {

	private static final Set<String> IDS = Set.of(RowRule.IDS);
	private static final List<Scope> KINDS = List.of(Scope.ALL, Scope.NONE, new Scope.Schools(IDS), new Scope.Classes(IDS),
			new Scope.Pupils(IDS));

	private final Model model;
	private final DSLContext dsl;

	/** @param dsl renders, and is not connected */
	RowRules(Model model, DSLContext dsl) {
		this.model = model;
		this.dsl = dsl;
	}

	List<RowRule> all() {
		return model.dictionary().types().stream().map(this::rule).toList();
	}

	private RowRule rule(RecordType type) {
		Map<String, String> visible = new TreeMap<>();
		for (Scope scope : KINDS) {
			visible.put(RowRule.kind(scope), new ScopeFilter(model, scope, ScopeFilter.Keys.SUBSELECT).of(type)
					.map(dsl::renderInlined).orElse("true"));
		}
		return new RowRule(type.module() + "." + type.table(), visible);
	}
}
