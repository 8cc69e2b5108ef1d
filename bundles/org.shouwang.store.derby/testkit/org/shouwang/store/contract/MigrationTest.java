// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.store.DataKey;
import org.shouwang.store.MigrationStep;
import org.shouwang.store.ModuleState;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Workspace;

class MigrationTest {

	private static final MigrationStep ONE = new MigrationStep(1, "toys",
			"-- toys; and a comment\nCREATE TABLE toys.toy (id {uuid} NOT NULL PRIMARY KEY, story {text}, made {instant});\n");
	private static final MigrationStep TWO = new MigrationStep(2, "colour",
			"ALTER TABLE toys.toy ADD COLUMN colour VARCHAR(20);\nINSERT INTO toys.toy (id, colour) VALUES ('1', 'a;b');\n");
	private static final MigrationStep BROKEN = new MigrationStep(2, "broken",
			"INSERT INTO toys.toy (id) VALUES ('2');\nALTER TABLE toys.nowhere ADD COLUMN x INTEGER;\n");

	@TempDir
	private Path temp;
	private Path folder;
	private DataKey key;

	private record Toys(String module, Set<String> requires, List<MigrationStep> steps) implements SchemaContribution {
		@Override
		public Collection<EPackage> packages() {
			return List.of();
		}
	}

	private static Toys toys(MigrationStep... steps) {
		return new Toys("toys", Set.of("core"), List.of(steps));
	}

	@BeforeEach
	void make() {
		folder = temp.resolve("w");
		key = Fixture.key();
		Fixture.create(folder, key);
	}

	@AfterEach
	void clear() {
		key.close();
	}

	private Workspace open(SchemaContribution... more) {
		return Fixture.workspaces(more).open(folder, key);
	}

	@Test
	void aModuleComesLaterAndIsUpgradedStepByStep() {
		open(toys(ONE)).close();
		try (Workspace workspace = open(toys(ONE, TWO))) {
			assertEquals(Map.of("store", 1, "core", steps(workspace, "core"), "toys", 2), workspace.info().modules());
			assertEquals(1, toyCount(workspace));
		}
		assertEquals(2, Fixture.workspaces().info(folder).modules().get("toys"));
	}

	@Test
	void freshEqualsUpgraded() {
		open(toys(ONE)).close();
		List<String> upgraded;
		try (Workspace workspace = open(toys(ONE, TWO))) {
			upgraded = catalog(workspace);
		}
		Path fresh = temp.resolve("fresh");
		Fixture.create(fresh, key, toys(ONE, TWO));
		try (Workspace workspace = Fixture.workspaces(toys(ONE, TWO)).open(fresh, key)) {
			assertEquals(catalog(workspace), upgraded);
		}
	}

	@Test
	void aBrokenStepChangesNothingAndTheOthersStart() {
		open(toys(ONE)).close();
		Toys dependent = new Toys("games", Set.of("toys"), List.of());
		try (Workspace workspace = open(toys(ONE, BROKEN), dependent)) {
			assertEquals(Reason.MIGRATION_FAILED, state(workspace, "toys").problem().orElseThrow().reason());
			assertEquals(1, state(workspace, "toys").step());
			assertEquals(Reason.MISSING_MODULE, state(workspace, "games").problem().orElseThrow().reason());
			assertTrue(state(workspace, "core").isUsable());
			assertEquals(0, toyCount(workspace));
			Fixture.school(workspace.store().open(Fixture.OFFICE));
		}
		try (Workspace repaired = open(toys(ONE, TWO))) {
			assertTrue(state(repaired, "toys").isUsable());
		}
	}

	@Test
	void aNewerModuleIsRefusedBeforeAnythingIsTouched() throws IOException {
		open(toys(ONE, TWO)).close();
		Map<String, Integer> before = Fixture.contents(folder);
		StoreException refused = assertThrows(StoreException.class, () -> open(toys(ONE)));
		assertEquals(Reason.NEWER_MODULE, refused.reason());
		assertEquals(3, refused.exitStatus());
		assertEquals(before, Fixture.contents(folder));
	}

	@Test
	void aNewerDatabaseUnderAnOldDescriptionIsRefusedToo() throws IOException {
		open(toys(ONE)).close();
		byte[] description = Files.readAllBytes(folder.resolve("workspace.json"));
		open(toys(ONE, TWO)).close();
		Files.write(folder.resolve("workspace.json"), description);
		assertEquals(Reason.NEWER_MODULE, assertThrows(StoreException.class, () -> open(toys(ONE))).reason());
		open(toys(ONE, TWO)).close();
	}

	@Test
	void aReleasedStepMustNotChange() {
		open(toys(ONE)).close();
		MigrationStep changed = new MigrationStep(1, "toys", ONE.sql() + "-- changed\n");
		try (Workspace workspace = open(toys(changed))) {
			assertEquals(Reason.CHANGED_MIGRATION, state(workspace, "toys").problem().orElseThrow().reason());
		}
	}

	@Test
	void aModuleSwitchedOffKeepsItsData() {
		open(toys(ONE, TWO)).close();
		open().close();
		try (Workspace workspace = open(toys(ONE, TWO))) {
			assertEquals(1, toyCount(workspace));
		}
	}

	@Test
	void stepsMustBeNumberedWithoutGaps() {
		assertThrows(IllegalArgumentException.class, () -> open(toys(TWO)));
	}

	private static ModuleState state(Workspace workspace, String module) {
		return workspace.store().modules().stream().filter(s -> s.module().equals(module)).findFirst().orElseThrow();
	}

	private static int steps(Workspace workspace, String module) {
		return state(workspace, module).step();
	}

	private static int toyCount(Workspace workspace) {
		Session session = workspace.store().open(Fixture.OFFICE);
		return session.read(q -> q.dsl().fetchCount(DSL.table(DSL.name("toys", "toy"))));
	}

	private static List<String> catalog(Workspace workspace) {
		return workspace.store().open(Fixture.OFFICE).read(Fixture.ENGINE::columns);
	}
}
