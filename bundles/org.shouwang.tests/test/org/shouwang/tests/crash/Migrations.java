// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EPackage;
import org.jooq.impl.DSL;
import org.shouwang.store.MigrationStep;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Session;
import org.shouwang.store.Workspace;

/** A module comes with one step more at each start; each step makes a table and fills it: both or neither. */
final class Migrations implements Work {
	private static final int ROWS = 400;

	/** The module with its first steps. */
	private record Growing(List<MigrationStep> steps) implements SchemaContribution {
		static Growing to(int count) {
			return new Growing(IntStream.rangeClosed(1, count).mapToObj(Growing::step).toList());
		}

		private static MigrationStep step(int number) {
			StringBuilder sql = new StringBuilder("CREATE TABLE growing.leaf" + number + " (id INT NOT NULL PRIMARY KEY);\n");
			IntStream.range(0, ROWS).forEach(row -> sql.append("INSERT INTO growing.leaf" + number + " VALUES (" + row + ");\n"));
			return new MigrationStep(number, "leaf" + number, sql.toString());
		}

		@Override
		public String module() {
			return "growing";
		}

		@Override
		public Set<String> requires() {
			return Set.of();
		}

		@Override
		public Collection<EPackage> packages() {
			return List.of();
		}
	}

	@Override
	public void work(Place place, Consumer<String> done) {
		for (int step = known(place) + 1; true; step++) {
			place.open(Growing.to(step)).close();
			done.accept(Integer.toString(step));
		}
	}

	/** The steps which the program before this one had: what it began, and was killed in, is finished by {@link #check}. */
	private static int known(Place place) {
		return Place.workspaces().info(place.folder()).modules().getOrDefault("growing", 0);
	}

	@Override
	public void check(Place place, List<String> done) {
		int last = Math.max(known(place), done.stream().mapToInt(Integer::parseInt).max().orElse(0)) + 1;
		try (Workspace workspace = place.open(Growing.to(last))) {
			assertTrue(workspace.store().modules().stream().allMatch(module -> module.isUsable()), () -> workspace.store().modules().toString());
			assertEquals(List.of(), workspace.store().verifyHistory());
			Session session = workspace.store().open(Place.OFFICE);
			for (int step = 1; step <= last; step++) {
				String table = "leaf" + step;
				int rows = session.read(query -> query.dsl().fetchCount(DSL.table(DSL.name("growing", table))));
				assertEquals(ROWS, rows, table);
			}
		}
	}
}
