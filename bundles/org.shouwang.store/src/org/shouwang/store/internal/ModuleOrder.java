// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.shouwang.store.MigrationStep;
import org.shouwang.store.SchemaContribution;

/** Puts modules after what they require; the store's own schema comes first. */
final class ModuleOrder {

	private final Map<String, SchemaContribution> byModule = new LinkedHashMap<>();
	private final Map<String, SchemaContribution> ordered = new LinkedHashMap<>();

	private ModuleOrder(List<SchemaContribution> contributions) {
		// By name among equals: services arrive in any order, the outcome must not depend on it.
		contributions.stream().sorted(Comparator.comparing(SchemaContribution::module)).forEach(this::register);
	}

	static List<SchemaContribution> sort(List<SchemaContribution> contributions) {
		ModuleOrder order = new ModuleOrder(contributions);
		StoreSchema own = new StoreSchema();
		order.ordered.put(own.module(), own);
		order.byModule.values().forEach(contribution -> order.place(contribution, new ArrayList<>()));
		return List.copyOf(order.ordered.values());
	}

	private void register(SchemaContribution contribution) {
		String module = contribution.module();
		if (!module.matches("[a-z][a-z0-9_]{0,40}") || module.equals(StoreSchema.MODULE)) {
			throw new IllegalArgumentException("not a module id: " + module);
		}
		if (byModule.put(module, contribution) != null) {
			throw new IllegalArgumentException("two contributions for module " + module);
		}
		int expected = 1;
		for (MigrationStep step : contribution.steps()) {
			if (step.number() != expected++) {
				throw new IllegalArgumentException(module + ": steps must be numbered 1, 2, 3 …, found " + step.number());
			}
		}
	}

	private void place(SchemaContribution contribution, List<String> path) {
		if (ordered.containsKey(contribution.module())) {
			return;
		}
		if (path.contains(contribution.module())) {
			throw new IllegalArgumentException("modules require each other: " + path);
		}
		path.add(contribution.module());
		for (String required : contribution.requires()) {
			if (byModule.containsKey(required)) {
				place(byModule.get(required), path);
			}
		}
		path.remove(contribution.module());
		ordered.put(contribution.module(), contribution);
	}
}
