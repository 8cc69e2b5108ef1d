// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.CoreSchema;
import org.shouwang.store.DataKey;
import org.shouwang.store.Finding;
import org.shouwang.store.Finding.Problem;
import org.shouwang.store.Ids;
import org.shouwang.store.Permission;
import org.shouwang.store.Scope;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspace;
import org.shouwang.store.Workspaces;
import org.shouwang.store.files.Folders;

/** A whole older state put in a workspace's place, which no hash inside it can betray. */
class OlderStateTest {

	@TempDir
	Path temp;
	private final DataKey key = Fixture.key();
	private Path folder;
	private Path memory;

	@BeforeEach
	void make() {
		folder = temp.resolve("workspace");
		memory = temp.resolve("state/seen");
		Fixture.create(folder, key);
	}

	@AfterEach
	void close() {
		key.close();
	}

	@Test
	void anOlderStateIsToldUntilItIsAccepted() throws IOException {
		work("one");
		copy(folder, temp.resolve("older"));
		work("two");
		work("three");
		replace(temp.resolve("older"));

		open(workspace -> {
			var older = workspace.older().orElseThrow();
			assertEquals(3, older.known());
			assertEquals(1, older.newest());
			assertEquals(List.of(Problem.ROLLED_BACK), problems(workspace));
		});
		open(workspace -> {
			assertTrue(workspace.older().isPresent(), "told again at every opening");
			workspace.acceptOlder(workspace.store().open(Fixture.OFFICE));
			assertTrue(workspace.older().isEmpty());
			assertEquals(List.of(), problems(workspace));
		});
		open(workspace -> assertTrue(workspace.older().isEmpty()));
	}

	@Test
	void workOnAnOlderStateDoesNotHideWhatIsMissing() throws IOException {
		work("one");
		copy(folder, temp.resolve("older"));
		work("two");
		replace(temp.resolve("older"));
		work("another two");
		work("another three");

		open(workspace -> assertEquals(List.of(Problem.ROLLED_BACK), problems(workspace)));
	}

	@Test
	void whoMayNotMaintainCannotAccept() throws IOException {
		copy(folder, temp.resolve("older"));
		work("one");
		replace(temp.resolve("older"));

		open(workspace -> {
			var reader = workspace.store().open(new Viewer("reader", Scope.ALL, Sensitivity.SENSITIVE, java.util.Set.of(Permission.EDIT)));
			StoreException refused = assertThrows(StoreException.class, () -> workspace.acceptOlder(reader));
			assertEquals(Reason.NOT_PERMITTED, refused.reason());
			assertTrue(workspace.older().isPresent());
		});
	}

	@Test
	void aMemoryThatCannotBeReadBeginsAnew() throws IOException {
		work("one");
		try (Stream<Path> files = Files.list(memory)) {
			Files.writeString(files.findFirst().orElseThrow(), "not a line of ours");
		}
		open(workspace -> assertTrue(workspace.older().isEmpty()));
	}

	@Test
	void aPlaceThatCannotBeWrittenStopsNobody() throws IOException {
		Files.createDirectories(memory.getParent());
		Files.writeString(memory, "a file where the folder should be");
		work("one");
		open(workspace -> assertEquals(List.of(), problems(workspace)));
	}

	@Test
	void theMemoryHoldsNoWordOfTheData() throws IOException {
		work("秦小满小学");
		try (Stream<Path> files = Files.list(memory)) {
			String text = Files.readString(files.findFirst().orElseThrow());
			assertTrue(text.matches("1 [0-9a-f]{64} [-0-9T:.Z]+\n"), text);
		}
	}

	private void work(String name) {
		open(workspace -> {
			var school = org.shouwang.model.ModelFactory.eINSTANCE.createSchool();
			school.setName(name);
			workspace.store().open(Fixture.OFFICE).change("work", unit -> unit.add(school));
		});
	}

	private void open(Consumer<Workspace> work) {
		try (Workspace workspace = new Workspaces(List.of(Fixture.ENGINE.engine()), List.of(new CoreSchema()), Clock.systemUTC(),
				new Ids(), Optional.of(memory)).open(folder, key)) {
			work.accept(workspace);
		}
	}

	private List<Problem> problems(Workspace workspace) {
		return workspace.verify(workspace.store().open(Fixture.OFFICE), VerifyProgress.NONE).findings().stream().map(Finding::problem)
				.toList();
	}

	private void replace(Path older) throws IOException {
		Folders.delete(folder);
		copy(older, folder);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> walk = Files.walk(from)) {
			for (Path path : walk.toList()) {
				Files.copy(path, to.resolve(from.relativize(path)));
			}
		}
	}
}
