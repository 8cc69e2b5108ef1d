// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Commit;
import org.shouwang.store.ConflictException;
import org.shouwang.store.ConflictException.FieldConflict;
import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.Workspace;
import org.shouwang.store.contract.Fixture;

/** Two computers with a folder each and one database. */
@Timeout(180)
class TwoComputersTest {

	@TempDir
	private Path temp;
	private DataKey key;
	private Workspace here;
	private Workspace there;
	private Session mine;
	private Session theirs;
	private RecordType type;
	private School school;

	@BeforeEach
	void open() throws IOException {
		key = Fixture.key();
		Path folder = temp.resolve("here");
		Fixture.create(folder, key);
		copy(folder, temp.resolve("there"));
		here = Fixture.workspaces().open(folder, key);
		there = Fixture.workspaces().open(temp.resolve("there"), key);
		mine = here.store().open(Fixture.OFFICE);
		theirs = there.store().open(Fixture.OTHER);
		type = here.store().dictionary().type("Pupil");
		school = Fixture.school(mine);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> walk = Files.walk(from)) {
			for (Path path : walk.toList()) {
				Files.copy(path, to.resolve(from.relativize(path)));
			}
		}
	}

	@AfterEach
	void close() {
		here.close();
		there.close();
		key.close();
	}

	private Pupil added(String name) {
		Pupil pupil = Fixture.pupil(school, name);
		mine.change("add", unit -> unit.add(pupil));
		return pupil;
	}

	@Test
	void theSecondToSaveSeesBothValuesWhoAndWhen() {
		Pupil pupil = added("王小明");
		Pupil copy = mine.<Pupil>load(type, pupil.getId()).orElseThrow();
		theirs.change("call", unit -> unit.<Pupil>edit(type, pupil.getId()).setPhone("13900005678"));
		copy.setPhone("13700000000");

		ConflictException conflict = assertThrows(ConflictException.class, () -> mine.change("mine", unit -> unit.update(copy)));

		FieldConflict phone = conflict.fields().getFirst();
		assertEquals(List.of("13800131234", "13700000000", "13900005678"), List.of(phone.base(), phone.mine(), phone.theirs()));
		assertEquals("principal", phone.account());
		assertEquals(theirs.commits(1).getFirst().at(), phone.at());
		assertEquals(1, copy.getVersion());
	}

	@Test
	void whatIsSavedThereIsHeardHereOnceAndInOrder() throws InterruptedException {
		BlockingQueue<Commit> heard = new LinkedBlockingQueue<>();
		here.store().addListener(heard::add);
		Pupil pupil = Fixture.pupil(school, "李静");
		theirs.change("add", unit -> unit.add(pupil));
		theirs.change("grade", unit -> unit.<Pupil>edit(type, pupil.getId()).setGrade(3));

		Commit first = heard.poll(10, TimeUnit.SECONDS);
		Commit second = heard.poll(10, TimeUnit.SECONDS);

		assertEquals(List.of("add", "grade"), List.of(first.reason(), second.reason()));
		assertEquals("principal", first.account());
		assertEquals(Set.of(pupil.getId()), second.touched().get("Pupil"));
		Commit own = mine.change("own", unit -> unit.<Pupil>edit(type, pupil.getId()).setGrade(4));
		assertEquals(own, heard.poll(10, TimeUnit.SECONDS));
		assertNull(heard.poll(500, TimeUnit.MILLISECONDS), "one's own commit is not heard again");
	}

	@Test
	void bothWriteAtOnceAndTheHistoryStaysOneChain() throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Future<?> other = threads.submit(() -> IntStream.range(0, 60).forEach(i -> theirs.change("there",
					unit -> unit.add(Fixture.pupil(school, "那" + i)))));
			IntStream.range(0, 60).forEach(i -> added("这" + i));
			other.get();
		}
		assertEquals(121, mine.commits(1).getFirst().seq());
		assertEquals(120, theirs.<Integer>read(q -> q.dsl().fetchCount(q.table("Pupil").table())));
		assertEquals(List.of(), here.store().verifyHistory());
	}

	/** Both count the same field up by reading and writing: whoever comes second is told, reads again, and nothing is lost. */
	@Test
	void noUpdateIsLostSilently() throws Exception {
		Pupil pupil = added("王小明");
		mine.change("zero", unit -> unit.<Pupil>edit(type, pupil.getId()).setGrade(0));
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Future<Integer> one = threads.submit(() -> countUp(mine, pupil.getId()));
			Future<Integer> two = threads.submit(() -> countUp(theirs, pupil.getId()));
			assertTrue(one.get() + two.get() >= 0);
		}
		assertEquals(60, mine.<Pupil>load(type, pupil.getId()).orElseThrow().getGrade());
	}

	private int countUp(Session session, String id) {
		int conflicts = 0;
		for (int done = 0; done < 30;) {
			Pupil copy = session.<Pupil>load(type, id).orElseThrow();
			copy.setGrade(copy.getGrade() + 1);
			try {
				session.change("count", unit -> unit.update(copy));
				done++;
			} catch (ConflictException e) {
				conflicts++;
			}
		}
		return conflicts;
	}
}
