// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.shouwang.store.internal.AuditTables.COMMIT_SEQ;
import static org.shouwang.store.internal.AuditTables.ORDINAL;
import static org.shouwang.store.internal.AuditTables.SEQ;

import java.util.ArrayList;
import java.util.List;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * Reads the whole history in order and in constant memory: commits in groups of a few thousand changes, found by their key, so
 * that no engine sorts a million rows. Changes that belong to no commit are met too.
 */
final class HistoryWalk {

	/** What is met on the way. */
	interface Visitor {

		/** A commit; its changes follow. */
		void commit(Record commit);

		/** A change of the commit met last. */
		void change(Record change);

		/** The commit met last has no more changes. */
		void end();

		/** A change whose commit is missing. */
		void stray(long seq);
	}

	private static final int PAGE = 4000;
	private static final int COMMITS = 500;

	private final DSLContext dsl;
	private final long last;
	private final Visitor visitor;
	private long seen;

	/** @param last number of the last commit to look at */
	HistoryWalk(DSLContext dsl, long last, Visitor visitor) {
		this.dsl = dsl;
		this.last = last;
		this.visitor = visitor;
	}

	void run() {
		List<Record> page = commits();
		while (!page.isEmpty()) {
			List<Record> group = new ArrayList<>();
			int size = 0;
			for (Record commit : page) {
				size += commit.get(AuditTables.CHANGE_COUNT);
				if (!group.isEmpty() && size > PAGE) {
					group(group);
					group.clear();
					size = commit.get(AuditTables.CHANGE_COUNT);
				}
				group.add(commit);
			}
			group(group);
			page = commits();
		}
		strays(COMMIT_SEQ.gt(seen).and(COMMIT_SEQ.le(Math.max(last, seen))));
	}

	private List<Record> commits() {
		return new ArrayList<>(dsl.select(AuditReader.COMMIT).from(AuditTables.COMMITS).where(SEQ.gt(seen), SEQ.le(last))
				.orderBy(SEQ).limit(COMMITS).fetch());
	}

	private void group(List<Record> commits) {
		if (commits.size() == 1) {
			large(commits.getFirst());
			return;
		}
		long end = commits.getLast().get(SEQ);
		List<Record> changes = changes(COMMIT_SEQ.gt(seen).and(COMMIT_SEQ.le(end)));
		int next = 0;
		for (Record commit : commits) {
			long seq = commit.get(SEQ);
			for (; next < changes.size() && changes.get(next).get(COMMIT_SEQ) < seq; next++) {
				visitor.stray(changes.get(next).get(COMMIT_SEQ));
			}
			visitor.commit(commit);
			for (; next < changes.size() && changes.get(next).get(COMMIT_SEQ) == seq; next++) {
				visitor.change(changes.get(next));
			}
			visitor.end();
		}
		seen = end;
	}

	private void large(Record commit) {
		long seq = commit.get(SEQ);
		strays(COMMIT_SEQ.gt(seen).and(COMMIT_SEQ.lt(seq)));
		visitor.commit(commit);
		int size = commit.get(AuditTables.CHANGE_COUNT);
		changes(COMMIT_SEQ.eq(seq).and(ORDINAL.lt(0))).forEach(visitor::change);
		for (int from = 0; from == 0 || from < size; from += PAGE) {
			Condition end = from + PAGE < size ? ORDINAL.lt(from + PAGE) : org.jooq.impl.DSL.noCondition();
			changes(COMMIT_SEQ.eq(seq).and(ORDINAL.ge(from)).and(end)).forEach(visitor::change);
		}
		visitor.end();
		seen = seq;
	}

	private List<Record> changes(Condition where) {
		return AuditReader.rows(dsl, where);
	}

	private void strays(Condition where) {
		dsl.selectDistinct(COMMIT_SEQ).from(AuditTables.CHANGES).where(where).orderBy(COMMIT_SEQ).limit(COMMITS)
				.fetch(COMMIT_SEQ).forEach(visitor::stray);
	}
}
