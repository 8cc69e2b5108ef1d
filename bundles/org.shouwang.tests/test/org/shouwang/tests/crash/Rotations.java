// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.tests.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Workspace;
import org.shouwang.store.Workspaces;

/** The key is changed there and back, with a change and a file in between: calling it again brings either key, and all is there. */
final class Rotations implements Work {
	private final Workspaces workspaces = Place.workspaces();

	@Override
	public void work(Place place, Consumer<String> done) {
		try (DataKey other = other(place)) {
			for (int n = 0; true; n++) {
				String mark = place.round() + "-" + n;
				DataKey former = n % 2 == 0 ? place.key() : other;
				DataKey next = n % 2 == 0 ? other : place.key();
				add(new Place(place.folder(), former, place.round()), mark);
				workspaces.rotate(place.folder(), former, next, progress -> { });
				done.accept(mark);
			}
		}
	}

	private static DataKey other(Place place) {
		return place.key().derive("another");
	}

	private static void add(Place place, String mark) {
		try (Workspace workspace = place.open()) {
			Session session = workspace.store().open(Place.OFFICE);
			session.change(mark, unit -> Edits.edit(unit, mark));
			Attaching.add(workspace.attachments(session), session, mark);
		}
	}

	@Override
	public void check(Place place, List<String> done) throws IOException {
		try (DataKey other = other(place)) {
			// Whatever key it has, and wherever it was killed on its way to which: this brings the first one.
			assertEquals(List.of(), workspaces.rotate(place.folder(), other, place.key(), progress -> { }));
			assertFalse(workspaces.isRotating(place.folder()));
			assertEquals(Reason.KEY_MISMATCH,
					assertThrows(StoreException.class, () -> workspaces.open(place.folder(), other)).reason());
		}
		new Edits().check(place, done);
		try (Workspace workspace = place.open()) {
			Session session = workspace.store().open(Place.OFFICE);
			assertEquals(List.of(), workspace.verify(session, VerifyProgress.NONE).findings());
			assertTrue(Attaching.allWhole(workspace.attachments(session), session).containsAll(done), "an added file is lost");
		}
	}
}
