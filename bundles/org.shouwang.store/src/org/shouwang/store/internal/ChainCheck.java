// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.shouwang.store.Change;
import org.shouwang.store.Commit;
import org.shouwang.store.internal.AuditWriter.CommitHead;

/** Recomputes the hash chain of the change history, in one pass and in constant memory. */
final class ChainCheck {

	private static final int PAGE = 5000;

	private final DSLContext dsl;
	private final Commitment commitment = new Commitment();
	private final List<String> problems = new ArrayList<>();

	ChainCheck(DSLContext dsl) {
		this.dsl = dsl;
	}

	List<String> run() {
		String previous = ChainHash.START;
		long expected = 1;
		try (Cursor<? extends Record> commits = dsl.select(AuditReader.COMMIT).from(AuditTables.COMMITS)
				.orderBy(AuditTables.SEQ).fetchSize(PAGE).fetchLazy()) {
			for (Record row : commits) {
				Commit commit = AuditReader.commit(row);
				if (commit.seq() != expected) {
					problems.add("commits " + expected + " to " + (commit.seq() - 1) + " are missing");
				}
				if (!previous.equals(row.get(AuditTables.PREVIOUS_HASH))) {
					problems.add("commit " + commit.seq() + " does not follow the one before it");
				}
				checkCommit(commit, row);
				previous = commit.hash();
				expected = commit.seq() + 1;
			}
		}
		checkEnd(expected - 1, previous);
		return List.copyOf(problems);
	}

	private void checkCommit(Commit commit, Record row) {
		ChainHash hash = new ChainHash(row.get(AuditTables.PREVIOUS_HASH), commit.seq(),
				new CommitHead(commit.id(), commit.at(), commit.account(), commit.reason()), AuditReader.reason(commitment, row));
		int found = 0;
		for (int from = 0; from < Math.max(1, commit.size()); from += PAGE) {
			List<Record> page = AuditReader.rows(dsl, commit.seq(), from, PAGE);
			for (Record line : page) {
				Change change = AuditReader.change(line);
				hash.add(change, AuditReader.commitment(commitment, line, change));
			}
			found += page.size();
		}
		if (found != commit.size() || !hash.hex().equals(commit.hash())) {
			problems.add("commit " + commit.seq() + " or its changes were altered");
		}
	}

	private void checkEnd(long seq, String hash) {
		Record chain = dsl.select(AuditTables.SEQ, AuditTables.HASH).from(AuditTables.CHAIN).fetchSingle();
		if (chain.get(AuditTables.SEQ) != seq || !chain.get(AuditTables.HASH).equals(hash)) {
			problems.add("the end of the history is missing: " + chain.get(AuditTables.SEQ) + " commits were made, " + seq
					+ " are there");
		}
	}
}
