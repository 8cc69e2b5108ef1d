// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.shouwang.store.internal.AuditTables.ACCOUNT;
import static org.shouwang.store.internal.AuditTables.CHANGES;
import static org.shouwang.store.internal.AuditTables.CHANGE_COUNT;
import static org.shouwang.store.internal.AuditTables.COMMITMENT;
import static org.shouwang.store.internal.AuditTables.COMMITS;
import static org.shouwang.store.internal.AuditTables.COMMIT_SEQ;
import static org.shouwang.store.internal.AuditTables.FIELD;
import static org.shouwang.store.internal.AuditTables.HASH;
import static org.shouwang.store.internal.AuditTables.ID;
import static org.shouwang.store.internal.AuditTables.KIND;
import static org.shouwang.store.internal.AuditTables.MADE_AT;
import static org.shouwang.store.internal.AuditTables.NEW_LONG;
import static org.shouwang.store.internal.AuditTables.NEW_VALUE;
import static org.shouwang.store.internal.AuditTables.OLD_LONG;
import static org.shouwang.store.internal.AuditTables.OLD_VALUE;
import static org.shouwang.store.internal.AuditTables.ORDINAL;
import static org.shouwang.store.internal.AuditTables.PREVIOUS_HASH;
import static org.shouwang.store.internal.AuditTables.REASON;
import static org.shouwang.store.internal.AuditTables.REASON_COMMITMENT;
import static org.shouwang.store.internal.AuditTables.REASON_SALT;
import static org.shouwang.store.internal.AuditTables.RECORD_ID;
import static org.shouwang.store.internal.AuditTables.RECORD_TYPE;
import static org.shouwang.store.internal.AuditTables.SALT;
import static org.shouwang.store.internal.AuditTables.SEQ;
import static org.shouwang.store.internal.AuditTables.VERSION;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.shouwang.store.Change;
import org.shouwang.store.Commit;
import org.shouwang.store.HistoryEntry;

/** Reads the change history back. */
final class AuditReader {

	private static final List<Field<?>> CHANGE = List.of(COMMIT_SEQ, ORDINAL, KIND, RECORD_TYPE, RECORD_ID, VERSION, FIELD,
			OLD_VALUE, NEW_VALUE, OLD_LONG, NEW_LONG, SALT, COMMITMENT);

	static final List<Field<?>> COMMIT = List.of(SEQ, ID, MADE_AT, ACCOUNT, REASON, CHANGE_COUNT, HASH, PREVIOUS_HASH,
			REASON_SALT, REASON_COMMITMENT);

	private AuditReader() {
	}

	/** Changes with their commits, in the order in which they were made. */
	static List<HistoryEntry> entries(DSLContext dsl, Condition where) {
		return dsl.select(CHANGE).select(COMMIT).from(CHANGES).join(COMMITS)
				.on(SEQ.eq(COMMIT_SEQ)).where(where).orderBy(COMMIT_SEQ, ORDINAL)
				.fetch(row -> new HistoryEntry(commit(row), change(row)));
	}

	/** The commits, newest first. */
	static List<Commit> commits(DSLContext dsl, int limit) {
		return dsl.select(COMMIT).from(COMMITS).orderBy(SEQ.desc()).limit(limit)
				.fetch(AuditReader::commit);
	}

	/**
	 * Whether the commit of that id is durable. Whoever was about to commit it holds the end of the chain until that is decided, so
	 * this waits for the chain first.
	 */
	static boolean hasArrived(DSLContext dsl, String id) {
		dsl.select(SEQ).from(AuditTables.CHAIN).where(AuditTables.CHAIN_ROW).forUpdate().fetch();
		return dsl.fetchExists(DSL.selectOne().from(COMMITS).where(ID.eq(id)));
	}

	/** One page of a commit's changes, from an ordinal on, ascending. */
	static List<Change> page(DSLContext dsl, long seq, int from, int size) {
		return rows(dsl, COMMIT_SEQ.eq(seq).and(ORDINAL.ge(from)).and(ORDINAL.lt(from + size))).map(AuditReader::change);
	}

	/** Changes with their salts and commitments, in the order in which they were made. */
	static Result<Record> rows(DSLContext dsl, Condition where) {
		return dsl.select(CHANGE).from(CHANGES).where(where).orderBy(COMMIT_SEQ, ORDINAL).fetch();
	}

	/** What the chain covers of a change's values: computed from them, or what was kept when they were erased. */
	static String commitment(Commitment commitment, Record row, Change change) {
		return change.erased() ? row.get(COMMITMENT) : commitment.of(row.get(SALT), change.oldValue(), change.newValue());
	}

	/** What the chain covers of a commit's reason. */
	static String reason(Commitment commitment, Record row) {
		String kept = row.get(REASON_COMMITMENT);
		return kept == null ? commitment.of(row.get(REASON_SALT), null, row.get(REASON)) : kept;
	}

	/** Changes that meet a condition, in the order in which they were made. */
	static List<Change> changes(DSLContext dsl, Condition where) {
		return dsl.select(CHANGE).from(CHANGES).where(where).orderBy(COMMIT_SEQ, ORDINAL).fetch(AuditReader::change);
	}

	static Change change(Record row) {
		return new Change(row.get(COMMIT_SEQ), row.get(ORDINAL), Change.Kind.ofCode(row.get(KIND)), row.get(RECORD_TYPE),
				row.get(RECORD_ID), row.get(VERSION), row.get(FIELD), either(row.get(OLD_VALUE), row.get(OLD_LONG)),
				either(row.get(NEW_VALUE), row.get(NEW_LONG)), row.get(COMMITMENT) != null);
	}

	private static String either(String shortValue, String longValue) {
		return shortValue == null ? longValue : shortValue;
	}

	static Commit commit(Record row) {
		return new Commit(row.get(SEQ), row.get(ID), Instant.ofEpochMilli(row.get(MADE_AT)), row.get(ACCOUNT),
				row.get(REASON), row.get(CHANGE_COUNT), row.get(HASH), Map.of());
	}
}
