// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jooq.DSLContext;
import org.shouwang.store.Change;
import org.shouwang.store.Commit;
import org.shouwang.store.internal.Commitment.Salts;

/**
 * Writes one commit's rows into the change history and carries the chain on. Made at the start of the transaction: it takes the
 * chain's row lock, so that commits follow one another.
 */
final class AuditWriter {

	/** Longest value in the short columns, in characters. */
	static final int SHORT = 16_000;
	private static final String TABLE = "store.changes";
	private static final String INSERT = "INSERT INTO store.changes (commit_seq, ordinal, kind, record_type, record_id, version,"
			+ " field, old_value, new_value, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
	private static final String INSERT_LONG = "INSERT INTO store.changes (commit_seq, ordinal, kind, record_type, record_id,"
			+ " version, field, old_long, new_long, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

	private final RowWriter writer;
	private final DSLContext dsl;
	private final Seal seal;
	private final Commit head;
	private final String previous;
	private final ChainHash hash;
	private final Commitment commitment = new Commitment();
	private final Salts salts = new Salts();
	private final String reasonSalt = salts.next();
	private final Map<String, Set<String>> touched = new TreeMap<>();
	private final Set<String> many = new HashSet<>();
	private List<Object[]> rows = new ArrayList<>();
	private int count;

	AuditWriter(RowWriter writer, DSLContext dsl, CommitHead who, Seal seal) {
		this.seal = seal;
		this.writer = writer;
		this.dsl = dsl;
		dsl.update(AuditTables.CHAIN).set(AuditTables.SEQ, AuditTables.SEQ.plus(1)).where(AuditTables.CHAIN_ROW).execute();
		org.jooq.Record chain = dsl.select(AuditTables.SEQ, AuditTables.HASH).from(AuditTables.CHAIN).fetchSingle();
		this.previous = chain.get(AuditTables.HASH);
		this.head = new Commit(chain.get(AuditTables.SEQ), who.id(), who.at(), who.account(), who.reason(), 0, "", Map.of());
		this.hash = new ChainHash(previous, head.seq(), who, commitment.of(reasonSalt, null, who.reason()));
	}

	/** Who commits, when and why. */
	record CommitHead(String id, Instant at, String account, String reason) {}

	void add(Change.Kind kind, String type, String recordId, int version, String field, String oldValue, String newValue)
			throws SQLException {
		Change change = new Change(head.seq(), count++, kind, type, recordId, version, field, oldValue, newValue);
		String salt = salts.next();
		hash.add(change, commitment.of(salt, oldValue, newValue));
		touch(type, recordId);
		Object[] row = { head.seq(), change.ordinal(), kind.code(), type, recordId, version, field, oldValue, newValue, salt };
		if (isLong(oldValue) || isLong(newValue)) {
			writer.write(TABLE, INSERT_LONG, List.<Object[]>of(row));
			return;
		}
		rows.add(row);
		if (rows.size() >= RowWriter.BATCH) {
			flush();
		}
	}

	private void touch(String type, String recordId) {
		if (many.contains(type)) {
			return;
		}
		Set<String> ids = touched.computeIfAbsent(type, t -> new HashSet<>());
		ids.add(recordId);
		if (ids.size() > Commit.MANY) {
			many.add(type);
			ids.clear();
		}
	}

	private static boolean isLong(String value) {
		return value != null && value.length() > SHORT;
	}

	/** Writes what is pending and the commit itself; the commit is empty when nothing was added. */
	Commit finish() throws SQLException {
		if (count == 0) {
			return new Commit(0, head.id(), head.at(), head.account(), head.reason(), 0, "", Map.of());
		}
		flush();
		writer.finish();
		String hex = hash.hex();
		dsl.insertInto(AuditTables.COMMITS, AuditTables.SEQ, AuditTables.ID, AuditTables.MADE_AT, AuditTables.ACCOUNT,
				AuditTables.REASON, AuditTables.CHANGE_COUNT, AuditTables.PREVIOUS_HASH, AuditTables.HASH, AuditTables.REASON_SALT)
				.values(head.seq(), head.id(), head.at().toEpochMilli(), head.account(), head.reason(), count, previous, hex,
						reasonSalt)
				.execute();
		dsl.update(AuditTables.CHAIN).set(AuditTables.HASH, hex).set(AuditTables.SEAL, seal.head(head.seq(), hex))
				.where(AuditTables.CHAIN_ROW).execute();
		return new Commit(head.seq(), head.id(), head.at(), head.account(), head.reason(), count, hex, Map.copyOf(touched));
	}

	private void flush() throws SQLException {
		if (!rows.isEmpty()) {
			writer.write(TABLE, INSERT, rows);
			rows = new ArrayList<>();
		}
	}
}
