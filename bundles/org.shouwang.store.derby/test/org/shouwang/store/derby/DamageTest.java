// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.store.DataKey;
import org.shouwang.store.Store;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Workspace;
import org.shouwang.store.WorkspaceInfo;
import org.shouwang.store.Workspaces;

/** Files that are missing, cut off or foreign; making a workspace that fails half-way. */
class DamageTest {

	@TempDir
	private Path temp;
	private Path folder;
	private DataKey key;

	@BeforeEach
	void make() {
		folder = temp.resolve("w");
		key = Fixture.key();
		Fixture.workspaces().create(folder, DerbyEngine.ID, key, Fixture.EMPTY);
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			Fixture.school(workspace.store().open(Fixture.OFFICE));
		}
	}

	/** Every file of the database, removed one by one: told by name or as damage, never opened, never made anew. */
	@Test
	void everyMissingDatabaseFileIsNoticed() throws IOException {
		for (Path file : databaseFiles()) {
			byte[] content = Files.readAllBytes(file);
			Files.delete(file);
			StoreException refused = assertThrows(StoreException.class, () -> Fixture.workspaces().open(folder, key),
					() -> file + " was missing and not noticed");
			assertTrue(Set.of(Reason.MISSING_FILES, Reason.DAMAGED_DATABASE).contains(refused.reason()), refused::getMessage);
			assertFalse(Files.exists(file), () -> file + " was made anew");
			Files.write(file, content);
		}
		try (Workspace workspace = Fixture.workspaces().open(folder, key)) {
			assertEquals(List.of(), workspace.store().verifyHistory());
		}
	}

	// Left out is what Derby makes for itself: lock files, a readme, and lock markers.
	private List<Path> databaseFiles() throws IOException {
		try (Stream<Path> walk = Files.walk(folder.resolve("db"))) {
			return walk.filter(Files::isRegularFile)
					.filter(f -> f.getFileName().toString().matches("service\\.properties|log.*\\.(ctrl|dat)|c[0-9a-f]+\\.dat"))
					.toList();
		}
	}

	@Test
	void aCutOffControlFileIsDamage() throws IOException {
		for (String name : List.of("db/service.properties", "db/log/log.ctrl", "db/seg0/c10.dat")) {
			byte[] content = Files.readAllBytes(folder.resolve(name));
			Files.write(folder.resolve(name), java.util.Arrays.copyOf(content, content.length / 3));
			byte[] mirror = Files.readAllBytes(folder.resolve("db/log/logmirror.ctrl"));
			if (name.endsWith("log.ctrl")) {
				Files.write(folder.resolve("db/log/logmirror.ctrl"), new byte[3]);
			}
			StoreException refused = assertThrows(StoreException.class, () -> Fixture.workspaces().open(folder, key),
					() -> name + " was cut off and not noticed");
			assertEquals(4, refused.exitStatus(), refused::getMessage);
			Files.write(folder.resolve(name), content);
			Files.write(folder.resolve("db/log/logmirror.ctrl"), mirror);
		}
		Fixture.workspaces().open(folder, key).close();
	}

	@Test
	void anotherWorkspacesDatabaseIsAKeyMismatch() throws IOException {
		Path other = temp.resolve("other");
		try (DataKey otherKey = Fixture.key()) {
			Fixture.workspaces().create(other, DerbyEngine.ID, otherKey, Fixture.EMPTY);
		}
		Files.move(folder.resolve("db"), temp.resolve("away"));
		Files.move(other.resolve("db"), folder.resolve("db"));
		StoreException refused = assertThrows(StoreException.class, () -> Fixture.workspaces().open(folder, key));
		assertEquals(Reason.KEY_MISMATCH, refused.reason());
	}

	@Test
	void aFailureWhileMakingLeavesNothing() throws IOException {
		Path fresh = temp.resolve("fresh");
		assertThrows(IllegalStateException.class,
				() -> Fixture.workspaces().create(fresh, DerbyEngine.ID, key, new Workspaces.Content() {
					@Override
					public void files(Path place, WorkspaceInfo info) {
						// none
					}

					@Override
					public void data(Store store) {
						throw new IllegalStateException("stopped");
					}
				}));
		assertFalse(Files.exists(fresh));
		assertEquals(List.of("w"), names());
	}

	@Test
	void whatAKilledAttemptLeftIsRemovedByTheNext() throws IOException {
		Path left = Files.createDirectories(temp.resolve(".fresh.new-123/db"));
		Files.writeString(left.resolve("half"), "half");
		Fixture.workspaces().create(temp.resolve("fresh"), DerbyEngine.ID, key, Fixture.EMPTY);
		assertEquals(List.of("fresh", "w"), names());
	}

	@Test
	void anUnknownEngineIsNamed() throws IOException {
		Path info = folder.resolve("workspace.json");
		Files.writeString(info, Files.readString(info).replace("\"derby\"", "\"oracle\""));
		StoreException refused = assertThrows(StoreException.class, () -> Fixture.workspaces().open(folder, key));
		assertEquals(Reason.UNKNOWN_ENGINE, refused.reason());
		assertTrue(refused.getMessage().contains("oracle"));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> list = Files.list(temp)) {
			return list.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}
}
