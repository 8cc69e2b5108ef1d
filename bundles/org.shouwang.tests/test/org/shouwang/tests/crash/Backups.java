// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import org.shouwang.model.ModelFactory;
import org.shouwang.model.Person;
import org.shouwang.store.Session;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Workspace;
import org.shouwang.store.backup.BackupInfo;
import org.shouwang.store.backup.BackupService;
import org.shouwang.store.backup.KeepRule;
import org.shouwang.store.derby.DerbyEngine;
import org.shouwang.store.internal.backup.BackupServiceImpl;
import org.shouwang.tests.Workshop;

/** Each change is backed up while somebody else writes on: the newest finished backup holds all changes whose backup was finished. */
final class Backups implements Work {
	private static final KeepRule FEW = new KeepRule(3, 0, 0, 0);

	@Override
	public void work(Place place, Consumer<String> done) throws IOException {
		Workspace workspace = place.open();
		Session session = workspace.store().open(Place.OFFICE);
		writeBeside(session);
		BackupService backups = service(place);
		for (int n = 0; true; n++) {
			String mark = place.round() + "-" + n;
			session.change(mark, unit -> Edits.edit(unit, mark));
			Attaching.add(workspace.attachments(session), session, mark);
			backups.backup(session, workspace, stick(place), FEW, progress -> { });
			done.accept(mark);
		}
	}

	// Should it fail, the process ends, which the test notices.
	private static void writeBeside(Session session) {
		Thread.ofPlatform().daemon().uncaughtExceptionHandler((thread, failure) -> {
			failure.printStackTrace();
			Runtime.getRuntime().halt(1);
		}).start(() -> {
			while (true) {
				session.change("beside", unit -> {
					Person person = ModelFactory.eINSTANCE.createPerson();
					person.setName("何小河");
					unit.add(person);
				});
			}
		});
	}

	private static Path stick(Place place) throws IOException {
		return Files.createDirectories(place.beside("stick"));
	}

	private static BackupService service(Place place) {
		return new BackupServiceImpl(List.of(new DerbyEngine()), Workshop.MODULES, Clock.systemDefaultZone(), "test", place.beside("tmp"));
	}

	@Override
	public void check(Place place, List<String> done) throws IOException {
		new Edits().check(place, done);
		BackupService backups = service(place);
		List<BackupInfo> finished = backups.list(stick(place), Place.workspaces().info(place.folder()).id());
		if (done.isEmpty()) {
			return; // killed before its first backup had ended
		}
		assertFalse(finished.isEmpty(), "the finished backups are lost");
		Place restored = new Place(place.beside("restored-" + place.round()), place.key(), place.round());
		backups.restore(finished.getFirst().folder(), restored.folder(), place.key(), progress -> { });
		new Edits().check(restored, done);
		try (Workspace workspace = restored.open()) {
			Session session = workspace.store().open(Place.OFFICE);
			assertEquals(List.of(), workspace.verify(session, VerifyProgress.NONE).findings());
			assertTrue(Attaching.allWhole(workspace.attachments(session), session).containsAll(done), "an added file is lost");
		}
	}
}
