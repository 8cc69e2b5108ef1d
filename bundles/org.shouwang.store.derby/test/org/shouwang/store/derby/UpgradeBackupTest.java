// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.store.DataKey;
import org.shouwang.store.MigrationStep;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Workspace;

/** The copy made before an upgrade is a workspace by itself. */
class UpgradeBackupTest {

	private static final SchemaContribution TOYS = new SchemaContribution() {
		@Override
		public String module() {
			return "toys";
		}

		@Override
		public Set<String> requires() {
			return Set.of("core");
		}

		@Override
		public Collection<EPackage> packages() {
			return List.of();
		}

		@Override
		public List<MigrationStep> steps() {
			return List.of(new MigrationStep(1, "toys", "CREATE TABLE toys.toy (id {uuid} NOT NULL PRIMARY KEY);\n"));
		}
	};

	@TempDir
	private Path temp;

	@Test
	void aCopyIsMadeBeforeTheFirstStep() throws IOException {
		Path folder = temp.resolve("w");
		try (DataKey key = Fixture.key()) {
			Fixture.create(folder, key);
			Fixture.workspaces(TOYS).open(folder, key).close();
			Path backup;
			try (Stream<Path> list = Files.list(folder.resolve("backups"))) {
				backup = list.findFirst().orElseThrow();
			}
			try (Workspace old = Fixture.workspaces().open(backup, key)) {
				assertFalse(old.info().modules().containsKey("toys"));
			}
		}
	}
}
