// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jooq.impl.DSL;
import org.shouwang.store.Finding;
import org.shouwang.store.Finding.Problem;
import org.shouwang.store.ModuleState;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.VerifyProgress;
import org.shouwang.store.VerifyReport;
import org.shouwang.store.internal.Transactions.Work;

/**
 * Holds everything against everything: the history against its hash chain, every row against the history, the schema against
 * the migrations, and lets the engine check its pages. Two threads: one reads the history, the other the tables. Others may go on
 * working meanwhile.
 */
final class Verifier {

	private static final Set<Reason> DAMAGE = EnumSet.of(Reason.DAMAGED_DATABASE, Reason.DATABASE_FAILED, Reason.CLOSED,
			Reason.MISSING_FILES);
	private static final int PROGRESS_EVERY = 5000;

	private final Transactions transactions;
	private final Model model;
	private final Findings findings = new Findings();
	private static final String ACCESS_LOG = "store.access_log";

	private final VerifyProgress progress;
	private final SealCheck seals;
	private final ChainCheck chain;
	private final Facts facts;
	private final Tally ofHistory;
	private final Tally ofTables;
	private long total;
	private long records;
	private int tables;

	Verifier(Transactions transactions, Model model, Seal seal, VerifyProgress progress) {
		this.transactions = transactions;
		this.model = model;
		this.progress = progress;
		this.seals = new SealCheck(seal, findings);
		Tally[] pair = Tally.pair();
		this.ofHistory = pair[0];
		this.ofTables = pair[1];
		this.facts = new Facts(model, ofHistory);
		this.chain = new ChainCheck(findings, (commit, change) -> next(change));
	}

	/** @param head the end of the chain, read while nobody wrote */
	VerifyReport run(WantedCatalog catalog, List<ModuleState> modules, Head head) {
		long start = System.nanoTime();
		modules.stream().filter(module -> !module.isUsable())
				.forEach(module -> findings.accept(Finding.at(Problem.MODULE_OFF, module.module())));
		seals.head(head);
		boolean whole;
		try (ExecutorService other = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("verify").factory())) {
			Future<Boolean> rows = other.submit(() -> tables(catalog, modules));
			whole = read("store.changes", (connection, dsl) -> {
				total = dsl.select(DSL.sum(AuditTables.CHANGE_COUNT)).from(AuditTables.COMMITS).fetchOptional(0, Long.class).orElse(0L);
				chain.run(dsl, head);
				return null;
			}) & await(rows);
		}
		if (whole) {
			BitSet differing = ofHistory.differences(ofTables);
			read("store.changes", (connection, dsl) -> {
				new RecordChecks(model, differing).run(connection, dsl, findings);
				return null;
			});
		}
		progress.at(Math.max(total, chain.changes()), Math.max(total, chain.changes()));
		return new VerifyReport(chain.commits(), chain.changes(), records, tables, Duration.ofNanos(System.nanoTime() - start),
				findings.list());
	}

	private void next(org.shouwang.store.Change change) {
		facts.accept(change);
		if (chain.changes() % PROGRESS_EVERY == 0) {
			progress.at(chain.changes(), total);
		}
	}

	private boolean tables(WantedCatalog catalog, List<ModuleState> modules) {
		boolean whole = true;
		for (Facts.Type type : Facts.types(model)) {
			whole &= read(type.mapping().tableName(), (connection, dsl) -> {
				records += new TableFacts(model, type).run(connection, ofTables, findings);
				return null;
			});
		}
		read(ACCESS_LOG, (connection, dsl) -> {
			AccessLog.check(dsl, seq -> findings.accept(new Finding(Problem.ACCESS_LOG_ALTERED, ACCESS_LOG, Long.toString(seq), null)));
			return null;
		});
		read("store", (connection, dsl) -> {
			seals.steps(dsl, modules);
			new CatalogCheck(catalog, findings).run(connection);
			return null;
		});
		read("store", (connection, dsl) -> {
			tables = transactions.database().check(connection,
					table -> findings.accept(Finding.at(Problem.PAGES_DAMAGED, table)));
			return null;
		});
		return whole;
	}

	/** Runs a part; an engine that fails in it is a finding about that place. */
	private boolean read(String place, Work<Void> work) {
		try {
			transactions.read(work);
			return true;
		} catch (StoreException e) {
			if (!DAMAGE.contains(e.reason()) || isPassing(e)) {
				throw e;
			}
			findings.accept(Finding.at(Problem.PAGES_DAMAGED, place));
			return false;
		}
	}

	// Somebody's long import holds a table: that passes, and is no damage.
	private static boolean isPassing(StoreException error) {
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLTransactionRollbackException || cause instanceof SQLTransientException) {
				return true;
			}
		}
		return false;
	}

	private static boolean await(Future<Boolean> part) {
		try {
			return part.get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new StoreException(e, Reason.DATABASE_FAILED, "interrupted");
		}
	}
}
