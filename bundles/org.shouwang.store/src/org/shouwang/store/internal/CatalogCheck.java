// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.shouwang.store.Finding;
import org.shouwang.store.Finding.Problem;

/** Holds the schema against what the migrations make. What only a switched-off module has is left alone. */
final class CatalogCheck {

	private final WantedCatalog wanted;
	private final Consumer<Finding> findings;

	CatalogCheck(WantedCatalog wanted, Consumer<Finding> findings) {
		this.wanted = wanted;
		this.findings = findings;
	}

	void run(Connection connection) throws SQLException {
		Optional<Set<Catalog.Item>> items = wanted.items();
		if (items.isPresent()) {
			Set<Catalog.Item> found = Catalog.read(connection, wanted.schemas());
			report(items.get(), found, Problem.SCHEMA_LACKS);
			report(found, items.get(), Problem.SCHEMA_ADDS);
		}
	}

	private void report(Set<Catalog.Item> these, Set<Catalog.Item> those, Problem problem) {
		Set<Catalog.Item> only = new TreeSet<>(these);
		only.removeAll(those);
		only.forEach(item -> findings.accept(new Finding(problem, item.table(), null, item.what())));
	}
}
