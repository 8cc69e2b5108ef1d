// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Change;
import org.shouwang.store.Commit;
import org.shouwang.store.Viewer;

/**
 * The change history for a viewer who does not see all: changes of records that lie in scope now, and the commits that made
 * such changes. The reason of a commit that touched other records too is kept back, for people write names into reasons.
 */
final class ScopedHistory {

	private final DSLContext dsl;
	private final Model model;
	private final Viewer viewer;
	private final ScopeFilter filter;

	ScopedHistory(DSLContext dsl, Model model, Viewer viewer) {
		this.dsl = dsl;
		this.model = model;
		this.viewer = viewer;
		this.filter = new ScopeFilter(model, viewer.scope(), new FoundKeys(dsl));
	}

	/** The newest commits that touched something in scope, newest first. */
	List<Commit> commits(int limit) {
		Map<Long, Integer> seen = counts(DSL.noCondition(), limit);
		List<Long> newest = seen.keySet().stream().sorted(Comparator.reverseOrder()).limit(limit).toList();
		return dsl.select(AuditReader.COMMIT).from(AuditTables.COMMITS).where(AuditTables.SEQ.in(newest))
				.orderBy(AuditTables.SEQ.desc()).fetch(AuditReader::commit).stream().map(c -> veil(c, seen.get(c.seq()))).toList();
	}

	/** The commit as the viewer may see it. */
	Commit veiled(Commit commit) {
		if (commit.account().equals(viewer.account())) {
			return commit;
		}
		return veil(commit, counts(AuditTables.COMMIT_SEQ.eq(commit.seq()), 1).getOrDefault(commit.seq(), 0));
	}

	private Commit veil(Commit commit, int seen) {
		boolean whole = seen == commit.size() || commit.account().equals(viewer.account());
		return whole ? commit : new Commit(commit.seq(), commit.id(), commit.at(), commit.account(), "", commit.size(), commit.hash(),
				commit.touched());
	}

	/** How many changes of each commit lie in scope, of each type the newest commits only. */
	private Map<Long, Integer> counts(Condition where, int limit) {
		Map<Long, Integer> counts = new HashMap<>();
		for (RecordType type : model.dictionary().types()) {
			dsl.select(AuditTables.COMMIT_SEQ, DSL.count()).from(AuditTables.CHANGES).where(where).and(inScope(type))
					.groupBy(AuditTables.COMMIT_SEQ).orderBy(AuditTables.COMMIT_SEQ.desc()).limit(limit)
					.forEach(row -> counts.merge(row.value1(), row.value2(), Integer::sum));
		}
		return counts;
	}

	/** The changes of one commit that lie in scope, in their order. */
	List<Change> changes(long seq) {
		List<Change> changes = new ArrayList<>();
		for (RecordType type : model.dictionary().types()) {
			changes.addAll(AuditReader.changes(dsl, AuditTables.COMMIT_SEQ.eq(seq).and(inScope(type))));
		}
		changes.sort(Comparator.comparingInt(Change::ordinal));
		return changes;
	}

	private Condition inScope(RecordType type) {
		Select<Record1<String>> visible = DSL.select(DSL.field(DSL.name("id"), String.class)).from(StoreTable.of(type))
				.where(filter.of(type).orElse(DSL.noCondition()));
		return AuditTables.RECORD_TYPE.eq(type.id()).and(AuditTables.RECORD_ID.in(visible));
	}
}
