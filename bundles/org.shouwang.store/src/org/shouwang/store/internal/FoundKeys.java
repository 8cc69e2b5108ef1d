// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/**
 * Asks once for the keys in scope where they are few, as for a class or a helper's pupils, and writes them into the query: an
 * engine finds rows by a list of keys through an index, whereas it may put a query within a query in the wrong order and take
 * minutes. Where they are many the query stays. Kept for as long as one reading transaction.
 */
final class FoundKeys implements ScopeFilter.Keys {

	/** A class has some fifty pupils and three adults to each. */
	static final int FEW = 1000;

	private final DSLContext dsl;
	private final Map<String, Optional<List<String>>> found = new HashMap<>();

	FoundKeys(DSLContext dsl) {
		this.dsl = dsl;
	}

	@Override
	public Condition in(Field<String> column, String name, Select<Record1<String>> query) {
		Optional<List<String>> keys = found.get(name);
		if (keys == null) {
			keys = find(query);
			found.put(name, keys);
		}
		return keys.map(column::in).orElseGet(() -> column.in(query));
	}

	private Optional<List<String>> find(Select<Record1<String>> query) {
		List<String> keys = dsl.fetch(query.maxRows(FEW + 1)).getValues(0, String.class);
		return keys.size() > FEW ? Optional.empty() : Optional.of(keys.stream().distinct().sorted().toList());
	}
}
