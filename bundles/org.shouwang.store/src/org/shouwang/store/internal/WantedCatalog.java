// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.shouwang.store.ModuleState;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.engine.Database;

/** The catalog that the migrations make: they are run once in an empty database of the same engine. Thread-safe. */
final class WantedCatalog {

	private final Database database;
	private final List<SchemaContribution> contributions;
	private final Set<String> schemas;
	private Set<Catalog.Item> items;

	WantedCatalog(Database database, List<SchemaContribution> contributions, List<ModuleState> modules) {
		this.database = database;
		this.contributions = contributions;
		this.schemas = modules.stream().filter(ModuleState::isUsable).map(ModuleState::module)
				.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
	}

	/** The schemas of the modules that started, in lower case. */
	Set<String> schemas() {
		return schemas;
	}

	/** Empty when the engine has no empty database to offer. */
	synchronized Optional<Set<Catalog.Item>> items() {
		if (items == null) {
			Optional<Database> scratch = database.scratch();
			if (scratch.isEmpty()) {
				return Optional.empty();
			}
			try (Database empty = scratch.get(); Transactions transactions = new Transactions(empty)) {
				new MigrationRunner(transactions, Clock.systemUTC(), Seal.passing(), () -> { }).run(contributions);
				items = transactions.read((fresh, dsl) -> Catalog.read(fresh, schemas));
			}
		}
		return Optional.of(items);
	}
}
