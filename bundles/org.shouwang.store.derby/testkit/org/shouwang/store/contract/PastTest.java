// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.model.Pupil;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Change;
import org.shouwang.store.Commit;
import org.shouwang.store.ConflictException;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.Viewer;

/** A record as it once stood, and one change of several taken back. */
class PastTest {

	private Store store;
	private Session session;
	private RecordType type;
	private Pupil pupil;

	@BeforeEach
	void open() {
		store = Fixture.store();
		session = store.open(Fixture.OFFICE);
		type = store.dictionary().type("Pupil");
		pupil = Fixture.pupil(Fixture.school(session), "王小明");
		session.change("add", unit -> unit.add(pupil));
	}

	@AfterEach
	void close() {
		store.close();
	}

	private Commit move() throws InterruptedException {
		Thread.sleep(5); // commits bear milliseconds, and two of one moment are not to be told apart by time
		return session.change("moved", unit -> {
			Pupil copy = unit.edit(type, pupil.getId());
			copy.setPhone("13900005678");
			copy.setName("王晓明");
		});
	}

	@Test
	void aRecordIsSeenAsItStoodAtAnyMoment() throws InterruptedException {
		Instant created = session.history(type, pupil.getId()).getFirst().commit().at();
		Instant moved = move().at();

		assertTrue(session.asOf(type, pupil.getId(), created.minusMillis(1)).isEmpty());
		Pupil first = session.<Pupil>asOf(type, pupil.getId(), created).orElseThrow();
		Pupil second = session.<Pupil>asOf(type, pupil.getId(), moved).orElseThrow();

		assertEquals("王小明", first.getName());
		assertEquals("王晓明", second.getName());
		assertEquals("13900005678", second.getPhone());
		assertEquals(1, first.getVersion());
		assertEquals(2, second.getVersion());
	}

	@Test
	void aRemovedRecordIsSeenAsItStoodBefore() throws InterruptedException {
		Instant moved = move().at();
		Thread.sleep(5);
		Commit removal = session.change("remove", unit -> unit.remove(session.<Pupil>load(type, pupil.getId()).orElseThrow()));
		assertEquals("王晓明", session.<Pupil>asOf(type, pupil.getId(), moved).orElseThrow().getName());
		assertTrue(session.asOf(type, pupil.getId(), removal.at()).isEmpty());
	}

	@Test
	void thePastIsMaskedLikeThePresent() throws InterruptedException {
		Instant moved = move().at();
		Session helper = store.open(Viewer.unrestricted("helper", Scope.ALL, Sensitivity.INTERNAL));
		assertEquals("139****5678", helper.<Pupil>asOf(type, pupil.getId(), moved).orElseThrow().getPhone());
	}

	@Test
	void oneFieldIsTakenBackAndTheOtherStays() throws InterruptedException {
		Commit moved = move();
		Change phone = session.changes(moved.seq()).filter(c -> c.field().equals("phone")).findFirst().orElseThrow();

		Commit undo = session.undo(phone.seq(), phone.ordinal(), "wrong number");

		Pupil now = session.<Pupil>load(type, pupil.getId()).orElseThrow();
		assertEquals("13800131234", now.getPhone());
		assertEquals("王晓明", now.getName());
		assertEquals(1, undo.size());
		assertThrows(ConflictException.class, () -> session.undo(phone.seq(), phone.ordinal(), "again"));
		assertTrue(store.verify(VerifyProgress.NONE).isClean());
	}
}
