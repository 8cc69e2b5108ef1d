// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.shouwang.model.meta.Dictionary;
import org.shouwang.store.Commit;
import org.shouwang.store.ErrorTrace;
import org.shouwang.store.Ids;
import org.shouwang.store.ModuleState;
import org.shouwang.store.Session;
import org.shouwang.store.SchemaContribution;
import org.shouwang.store.Store;
import org.shouwang.store.StoreListener;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.VerifyReport;
import org.shouwang.store.Viewer;
import org.shouwang.store.Written;
import org.shouwang.store.internal.SessionImpl.UnitWork;
import org.shouwang.store.internal.UnitRuns.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A store over an open database whose schemas are up to date. */
final class StoreImpl implements Store {

	private static final Logger LOG = LoggerFactory.getLogger(StoreImpl.class);
	private static final int REASON_LENGTH = 500;

	private final Transactions transactions;
	private final Model model;
	private final List<ModuleState> modules;
	private final WantedCatalog catalog;
	private final Seal seal;
	private final Clock clock;
	private final Ids ids;
	private final AccessLog access;
	private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();
	private final Optional<ForeignCommits> foreign;
	private final ReentrantLock writing = new ReentrantLock();

	StoreImpl(Transactions transactions, Model model, List<ModuleState> modules, List<SchemaContribution> contributions,
			Seal seal, Clock clock, Ids ids) {
		this.seal = seal;
		this.catalog = new WantedCatalog(transactions.database(), contributions, modules);
		this.transactions = transactions;
		this.model = model;
		this.modules = modules;
		this.clock = clock;
		this.ids = ids;
		this.access = new AccessLog(transactions, clock);
		this.foreign = transactions.database().isShared()
				? Optional.of(new ForeignCommits(transactions, this::notifyListeners)) : Optional.empty();
		foreign.ifPresent(others -> transactions.database().watch(others::look));
	}

	@Override
	public Dictionary dictionary() {
		return model.dictionary();
	}

	@Override
	public List<ModuleState> modules() {
		return modules;
	}

	@Override
	public Session open(Viewer viewer) {
		return new SessionImpl(this, viewer, Purpose.NONE);
	}

	@Override
	public void addListener(StoreListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(StoreListener listener) {
		listeners.remove(listener);
	}

	@Override
	public List<String> verifyHistory() {
		return transactions.read((connection, dsl) -> {
			List<String> problems = new ArrayList<>(ChainCheck.problems(dsl));
			AccessLog.check(dsl, seq -> problems.add("the access log was altered at entry " + seq));
			return List.copyOf(problems);
		});
	}

	@Override
	public VerifyReport verify(VerifyProgress progress) {
		writing.lock();
		Head head;
		try {
			head = transactions.read((connection, dsl) -> Head.read(dsl));
		} finally {
			writing.unlock();
		}
		return new Verifier(transactions, model, seal, progress).run(catalog, modules, head);
	}

	AccessLog access() {
		return access;
	}

	Clock clock() {
		return clock;
	}

	Seal seal() {
		return seal;
	}

	Transactions transactions() {
		return transactions;
	}

	Model model() {
		return model;
	}

	<R> Written<R> write(Viewer viewer, String reason, UnitWork<R> work) {
		if (reason.isBlank() || reason.length() > REASON_LENGTH) {
			throw new IllegalArgumentException("a reason has 1 to " + REASON_LENGTH + " characters");
		}
		if (writing.isHeldByCurrentThread()) {
			throw new IllegalStateException("a unit of work is already open on this thread");
		}
		// Writers of one process wait here and not at the database, whose lock timeout they would meet during a long import.
		writing.lock();
		Written<R> written;
		try {
			written = commit(viewer, reason, work);
		} finally {
			writing.unlock();
		}
		if (!written.commit().isEmpty()) {
			notifyListeners(written.commit());
		}
		return written;
	}

	/** Runs something while no unit of work of this program is open. */
	<R> R quietly(Supplier<R> work) {
		writing.lock();
		try {
			return work.get();
		} finally {
			writing.unlock();
		}
	}

	private <R> Written<R> commit(Viewer viewer, String reason, UnitWork<R> work) {
		String id = ids.next();
		foreign.ifPresent(others -> others.own(id));
		UnitRuns<R> runs = new UnitRuns<>(this, new Writer(id, viewer, reason, clock, ids), work);
		try {
			return transactions.within(viewer.scope()).commit(runs, (connection, dsl) -> AuditReader.hasArrived(dsl, id));
		} catch (Throwable e) {
			runs.undo();
			throw e;
		}
	}

	// The commit is durable: a listener that fails must neither undo it nor keep the others from hearing of it.
	private void notifyListeners(Commit commit) {
		for (StoreListener listener : listeners) {
			try {
				listener.committed(commit);
			} catch (RuntimeException e) {
				LOG.error("A store listener failed after commit {}:\n{}", commit.seq(), ErrorTrace.of(e));
			}
		}
	}

	@Override
	public void close() {
		transactions.close();
		transactions.database().close();
	}
}
