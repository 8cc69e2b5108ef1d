// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.shouwang.store.Finding;
import org.shouwang.store.Finding.Problem;
import org.shouwang.store.ModuleState;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.engine.Database;

/**
 * Holds the schema against what the migrations make, by running them in an empty database of the same engine and comparing the two
 * catalogs. What only a switched-off module has is left alone.
 */
final class CatalogCheck {

	private final Database database;
	private final Set<String> schemas;
	private final Consumer<Finding> findings;

	CatalogCheck(Transactions transactions, List<ModuleState> modules, Consumer<Finding> findings) {
		this.database = transactions.database();
		this.schemas = modules.stream().filter(ModuleState::isUsable).map(ModuleState::module)
				.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		this.findings = findings;
	}

	void run(Connection connection, List<SchemaContribution> contributions) throws SQLException {
		Optional<Database> scratch = database.scratch();
		if (scratch.isEmpty()) {
			return;
		}
		Set<Catalog.Item> wanted;
		try (Database empty = scratch.get(); Transactions transactions = new Transactions(empty)) {
			new MigrationRunner(transactions, Clock.systemUTC(), () -> { }).run(contributions);
			wanted = transactions.read((fresh, dsl) -> Catalog.read(fresh, schemas));
		}
		Set<Catalog.Item> found = Catalog.read(connection, schemas);
		report(wanted, found, Problem.SCHEMA_LACKS);
		report(found, wanted, Problem.SCHEMA_ADDS);
	}

	private void report(Set<Catalog.Item> these, Set<Catalog.Item> those, Problem problem) {
		Set<Catalog.Item> only = new TreeSet<>(these);
		only.removeAll(those);
		only.forEach(item -> findings.accept(new Finding(problem, item.table(), null, item.what())));
	}
}
