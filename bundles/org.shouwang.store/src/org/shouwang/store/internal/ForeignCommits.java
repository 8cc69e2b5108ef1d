// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shouwang.store.Commit;
import org.shouwang.store.ErrorTrace;
import org.shouwang.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of the commits that other programs made on the same database, each once and in order; thread-safe. */
final class ForeignCommits {

	private static final Logger LOG = LoggerFactory.getLogger(ForeignCommits.class);
	private static final int MOST_OWN = 10_000;

	private final Transactions transactions;
	private final Consumer<Commit> listener;
	private final Set<String> own = ConcurrentHashMap.newKeySet();
	private long seen;

	ForeignCommits(Transactions transactions, Consumer<Commit> listener) {
		this.transactions = transactions;
		this.listener = listener;
		this.seen = transactions.read((connection, dsl) -> dsl.select(AuditTables.SEQ).from(AuditTables.CHAIN)
				.where(AuditTables.CHAIN_ROW).fetchSingle(AuditTables.SEQ));
	}

	/** Said before this program commits, so that it does not take its own commit for another's. */
	void own(String commitId) {
		if (own.size() < MOST_OWN) { // beyond that nobody has looked for long: then listeners hear twice, which does no harm
			own.add(commitId);
		}
	}

	/** Looks for what is new. */
	synchronized void look() {
		try {
			for (Commit commit : transactions.read((connection, dsl) -> news(dsl))) {
				if (!own.remove(commit.id())) {
					listener.accept(commit);
				}
				seen = commit.seq();
			}
		} catch (StoreException e) {
			if (e.reason() == StoreException.Reason.CLOSED) {
				return;
			}
			LOG.warn("Could not look for the commits of others; will look again at the next hint:\n{}", ErrorTrace.of(e));
		}
	}

	private List<Commit> news(DSLContext dsl) {
		return dsl.select(AuditReader.COMMIT).from(AuditTables.COMMITS).where(AuditTables.SEQ.gt(seen)).orderBy(AuditTables.SEQ)
				.fetch(AuditReader::commit).stream().map(commit -> with(commit, own.contains(commit.id()) ? Map.of() : touched(dsl, commit)))
				.toList();
	}

	private static Commit with(Commit commit, Map<String, Set<String>> touched) {
		return new Commit(commit.seq(), commit.id(), commit.at(), commit.account(), commit.reason(), commit.size(), commit.hash(),
				touched);
	}

	private static Map<String, Set<String>> touched(DSLContext dsl, Commit commit) {
		Map<String, Set<String>> touched = new TreeMap<>();
		dsl.select(AuditTables.RECORD_TYPE, DSL.countDistinct(AuditTables.RECORD_ID)).from(AuditTables.CHANGES)
				.where(AuditTables.COMMIT_SEQ.eq(commit.seq())).groupBy(AuditTables.RECORD_TYPE)
				.forEach(row -> touched.put(row.value1(), row.value2() > Commit.MANY ? Set.of() : ids(dsl, commit, row.value1())));
		return touched;
	}

	private static Set<String> ids(DSLContext dsl, Commit commit, String type) {
		return Set.copyOf(dsl.selectDistinct(AuditTables.RECORD_ID).from(AuditTables.CHANGES)
				.where(AuditTables.COMMIT_SEQ.eq(commit.seq()), AuditTables.RECORD_TYPE.eq(type)).fetch(AuditTables.RECORD_ID));
	}
}
