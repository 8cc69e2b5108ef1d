// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.model.Pupil;
import org.shouwang.model.School;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.DataKey;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.Workspace;
import org.shouwang.store.contract.Fixture;
import org.shouwang.store.contract.TheEngine;

/** Connections that die at any moment, and a server that goes away: no edit is lost, none is done twice. */
@Timeout(180)
class LostConnectionTest {

	private static final TheEngine ENGINE = (TheEngine) Fixture.ENGINE;
	private static final String KILL = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename LIKE 'shouwang%' AND datname = '";
	private static final int ROUNDS = Integer.getInteger("shouwang.rounds", 40);
	private static final int KILLS = 20;
	private static final int MOST_IN_VAIN = 4;

	@TempDir
	private Path temp;
	private DataKey key;
	private Workspace workspace;
	private Session session;
	private RecordType type;
	private School school;
	private String database;

	@BeforeEach
	void open() {
		Path folder = temp.resolve("w");
		key = Fixture.key();
		Fixture.create(folder, key);
		database = ENGINE.database(folder);
		workspace = Fixture.workspaces().open(folder, key);
		session = workspace.store().open(Fixture.OFFICE);
		type = workspace.store().dictionary().type("Pupil");
		school = Fixture.school(session);
	}

	@AfterEach
	void close() {
		workspace.close();
		key.close();
	}

	private void killAll() {
		ENGINE.server().sql("postgres", KILL + database + "'");
	}

	@Test
	void aUnitWhoseConnectionDiesIsRunAgain() {
		Pupil pupil = Fixture.pupil(school, "王小明");
		session.change("add", unit -> unit.add(pupil));
		AtomicInteger runs = new AtomicInteger();
		pupil.setName("王晓明");
		session.change("rename", unit -> {
			unit.update(pupil);
			if (runs.incrementAndGet() == 1) {
				killAll();
			}
		});
		assertEquals(2, runs.get());
		assertEquals(2, pupil.getVersion());
		assertEquals("王晓明", session.<Pupil>load(type, pupil.getId()).orElseThrow().getName());
		assertEquals(2, session.history(type, pupil.getId()).size());
	}

	@Test
	void aReadWhoseConnectionDiesIsReadAgain() {
		AtomicInteger runs = new AtomicInteger();
		int count = session.read(query -> {
			if (runs.incrementAndGet() == 1) {
				killAll();
			}
			return query.dsl().fetchCount(query.table("School").table());
		});
		assertEquals(1, count);
		assertEquals(2, runs.get());
	}

	/** Somebody kills every connection again and again while one edit follows the other; each must count exactly once. */
	@Test
	void noEditIsLostOrDoubledWhileConnectionsAreKilled() throws Exception {
		Pupil pupil = Fixture.pupil(school, "王小明");
		pupil.setGrade(0);
		session.change("add", unit -> unit.add(pupil));
		AtomicBoolean ended = new AtomicBoolean();
		AtomicInteger kills = new AtomicInteger();
		AtomicInteger done = new AtomicInteger();
		int rounds = 0;
		try (ExecutorService killer = Executors.newSingleThreadExecutor()) {
			Future<?> killing = killer.submit(() -> {
				Random random = new Random(1);
				int inVain = 0;
				int seen = 0;
				while (!ended.get()) {
					// On a slow machine every run of an edit could be hit: after a few it is let through, or there would be no end.
					inVain = done.get() == seen ? inVain + 1 : 0;
					seen = done.get();
					if (inVain < MOST_IN_VAIN) {
						killAll();
						kills.incrementAndGet();
					}
					TimeUnit.MILLISECONDS.sleep(random.nextInt(100));
				}
				return null;
			});
			while (rounds < ROUNDS || kills.get() < KILLS) {
				int mark = rounds++;
				session.change("count", unit -> {
					Pupil copy = unit.edit(type, pupil.getId());
					copy.setGrade(copy.getGrade() + 1);
					unit.add(Fixture.pupil(school, "学生" + mark));
				});
				done.incrementAndGet();
			}
			ended.set(true);
			killing.get();
		}
		assertEquals(rounds, session.<Pupil>load(type, pupil.getId()).orElseThrow().getGrade());
		assertEquals(rounds + 1, session.<Integer>read(q -> q.dsl().fetchCount(q.table("Pupil").table())));
		assertEquals(rounds + 2, session.commits(1).getFirst().seq());
		assertEquals(List.of(), workspace.store().verifyHistory());
	}

	@Test
	void anImportGoesOnWhenTheServerIsStartedAnew() throws Exception {
		AtomicInteger runs = new AtomicInteger();
		try (ExecutorService other = Executors.newSingleThreadExecutor()) {
			List<Future<?>> restarts = new ArrayList<>();
			session.change("import", unit -> {
				boolean first = runs.incrementAndGet() == 1;
				unit.addAll(IntStream.range(0, 6000).mapToObj(i -> {
					if (first && i == 3000) {
						ENGINE.server().crash();
						restarts.add(other.submit(ENGINE.server()::start));
					}
					return Fixture.pupil(school, "学生" + i);
				}));
			});
			for (Future<?> restart : restarts) {
				restart.get();
			}
		}
		assertEquals(2, runs.get());
		assertEquals(6000, session.<Integer>read(q -> q.dsl().fetchCount(q.table("Pupil").table())));
		assertEquals(List.of(), workspace.store().verifyHistory());
	}

	@Test
	void whatIsWrongIsNotTriedAgain() {
		AtomicInteger runs = new AtomicInteger();
		StoreException refused = assertThrows(StoreException.class, () -> session.change("add", unit -> {
			runs.incrementAndGet();
			unit.add(Fixture.pupil(school, "名".repeat(256)));
		}));
		assertEquals(StoreException.Reason.INVALID_VALUE, refused.reason());
		assertEquals(1, runs.get());
		assertFalse(refused.getMessage().isBlank());
	}
}
