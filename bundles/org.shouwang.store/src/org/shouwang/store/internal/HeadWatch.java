// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.shouwang.store.Commit;
import org.shouwang.store.ErrorTrace;
import org.shouwang.store.OlderState;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreListener;
import org.shouwang.store.internal.HeadMemory.Seen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares an open workspace with what this computer saw of it last, and remembers its newest commits from then on. An older state
 * that nobody has accepted is not remembered, so that it is told again at every opening.
 */
final class HeadWatch implements StoreListener, AutoCloseable {

	/** A crash forgets at most what was done in this time; each writing costs a flush of the disk. */
	private static final Duration EVERY = Duration.ofMinutes(1);

	private static final Logger LOG = LoggerFactory.getLogger(HeadWatch.class);

	private final StoreImpl store;
	private final HeadMemory memory;
	private final Clock clock;
	private volatile Optional<OlderState> older;
	private Instant written;

	HeadWatch(StoreImpl store, HeadMemory memory) {
		this.store = store;
		this.memory = memory;
		this.clock = store.clock();
		this.older = memory.read().flatMap(this::compare);
		remember();
		store.addListener(this);
	}

	Optional<OlderState> older() {
		return older;
	}

	/** A person says that this state is meant: from now on it is what this computer knows. */
	void accept() {
		older = Optional.empty();
		remember();
	}

	@Override
	public synchronized void committed(Commit commit) {
		if (Duration.between(written, clock.instant()).compareTo(EVERY) >= 0) {
			remember();
		}
	}

	@Override
	public void close() {
		store.removeListener(this);
		remember();
	}

	private Optional<OlderState> compare(Seen seen) {
		return store.transactions().read((connection, dsl) -> {
			Head head = Head.read(dsl);
			boolean fresh = seen.seq() == 0;
			boolean there = fresh || dsl.fetchExists(dsl.selectOne().from(AuditTables.COMMITS)
					.where(AuditTables.SEQ.eq(seen.seq()), AuditTables.HASH.eq(seen.hash())));
			return there ? Optional.empty() : Optional.of(new OlderState(seen.seq(), seen.at(), Math.max(0, head.seq())));
		});
	}

	private synchronized void remember() {
		written = clock.instant();
		if (older.isPresent()) {
			return;
		}
		try {
			// Nobody waits for a server that went away in order to close a window.
			Head head = store.transactions().once((connection, dsl) -> Head.read(dsl));
			if (head.isValid()) {
				memory.write(new Seen(head.seq(), head.hash(), written));
			}
		} catch (StoreException e) {
			// Closing goes on even when the database has failed, and verification names what is wrong with it.
			LOG.warn("The end of the history cannot be read; this computer remembers what it knew before:\n{}", ErrorTrace.of(e));
		}
	}
}
