// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.shouwang.store.Access;

/**
 * The access log. A line is on the disk before the reader gets what it read; readers that come together share one commit, so
 * that many readers wait for the disk once. When the line cannot be written, nothing is read.
 */
final class AccessLog {

	private static final Table<Record> LOG = DSL.table(DSL.name("store", "access_log"));
	private static final Table<Record> END = DSL.table(DSL.name("store", "access_end"));
	private static final Field<Long> SEQ = DSL.field(DSL.name("seq"), Long.class);
	private static final Field<Long> AT = DSL.field(DSL.name("read_at"), Long.class);
	private static final Field<String> ACCOUNT = DSL.field(DSL.name("account"), String.class);
	private static final Field<String> KIND = DSL.field(DSL.name("kind"), String.class);
	private static final Field<String> TYPE = DSL.field(DSL.name("record_type"), String.class);
	private static final Field<String> RECORD = DSL.field(DSL.name("record_id"), String.class);
	private static final Field<String> FIELDS = DSL.field(DSL.name("fields"), String.class);
	private static final Field<Long> ROWS = DSL.field(DSL.name("row_total"), Long.class);
	private static final Field<String> PURPOSE = DSL.field(DSL.name("purpose"), String.class);
	private static final Field<String> PREVIOUS = DSL.field(DSL.name("previous_hash"), String.class);
	private static final Field<String> HASH = DSL.field(DSL.name("hash"), String.class);

	private static final List<Field<?>> COLUMNS = List.of(SEQ, AT, ACCOUNT, KIND, TYPE, RECORD, FIELDS, ROWS, PURPOSE, PREVIOUS, HASH);

	private final Transactions transactions;
	private final Clock clock;
	private final ConcurrentLinkedQueue<Line> pending = new ConcurrentLinkedQueue<>();
	private final ReentrantLock writing = new ReentrantLock();

	AccessLog(Transactions transactions, Clock clock) {
		this.transactions = transactions;
		this.clock = clock;
	}

	/** A line that waits to be written. */
	private static final class Line {
		private final Access access;
		private boolean written;

		Line(Access access) {
			this.access = access;
		}
	}

	/** Writes a line; returns when it is durable. */
	void add(String account, Access.Kind kind, List<String> types, String recordId, List<String> fields, long rows, String purpose) {
		Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Line line = new Line(new Access(0, at, account, kind, types, recordId, fields, rows, purpose));
		pending.add(line);
		writing.lock();
		try {
			if (!line.written) {
				List<Line> lines = new ArrayList<>();
				for (Line next = pending.poll(); next != null; next = pending.poll()) {
					lines.add(next);
				}
				write(lines);
			}
		} finally {
			writing.unlock();
		}
	}

	private void write(List<Line> lines) {
		try {
			transactions.commit((connection, dsl) -> {
				dsl.update(END).set(SEQ, SEQ.plus(lines.size())).where(AuditTables.CHAIN_ROW).execute();
				Record end = dsl.select(SEQ, HASH).from(END).fetchSingle();
				long seq = end.get(SEQ) - lines.size();
				String hash = end.get(HASH);
				for (Line line : lines) {
					hash = insert(dsl, numbered(line.access, ++seq), hash);
				}
				dsl.update(END).set(HASH, hash).where(AuditTables.CHAIN_ROW).execute();
				return null;
			});
			lines.forEach(line -> line.written = true);
		} catch (RuntimeException e) {
			// The others of this batch try for themselves, and fail or succeed for themselves.
			pending.addAll(lines.stream().filter(line -> line != lines.getFirst()).toList());
			throw e;
		}
	}

	private static Access numbered(Access a, long seq) {
		return new Access(seq, a.at(), a.account(), a.kind(), a.types(), a.recordId(), a.fields(), a.rows(), a.purpose());
	}

	private static String insert(DSLContext dsl, Access a, String previous) {
		String hash = hash(a, previous);
		dsl.insertInto(LOG, COLUMNS)
				.values(a.seq(), a.at().toEpochMilli(), a.account(), a.kind().name(), join(a.types()), a.recordId(), join(a.fields()),
						a.rows(), a.purpose(), previous, hash)
				.execute();
		return hash;
	}

	private static String join(List<String> words) {
		return String.join(" ", words);
	}

	private static String hash(Access a, String previous) {
		return new Hashes().text(previous).number(a.seq()).number(a.at().toEpochMilli()).text(a.account()).text(a.kind().name())
				.text(join(a.types())).text(a.recordId()).text(join(a.fields())).number(a.rows()).text(a.purpose()).hex();
	}

	/** As {@link #hash(Access, String)}, of a row that may have been altered into what this program never writes. */
	private static String hash(Record row, String previous) {
		return new Hashes().text(previous).number(row.get(SEQ)).number(row.get(AT)).text(row.get(ACCOUNT)).text(row.get(KIND))
				.text(row.get(TYPE)).text(row.get(RECORD)).text(row.get(FIELDS)).number(row.get(ROWS)).text(row.get(PURPOSE)).hex();
	}

	/** The newest lines, newest first. */
	List<Access> newest(int limit) {
		return transactions.read((connection, dsl) -> dsl.select(COLUMNS).from(LOG).orderBy(SEQ.desc()).limit(limit).fetch(AccessLog::access));
	}

	private static Access access(Record row) {
		return new Access(row.get(SEQ), Instant.ofEpochMilli(row.get(AT)), row.get(ACCOUNT), Access.Kind.valueOf(row.get(KIND)),
				words(row.get(TYPE)), row.get(RECORD), words(row.get(FIELDS)), row.get(ROWS), row.get(PURPOSE));
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(" "));
	}

	/** Tells the entries at which the log's chain is broken, and the one after the last where its end is missing. */
	static void check(DSLContext dsl, LongConsumer broken) {
		String previous = ChainHash.START;
		long last = 0;
		try (var rows = dsl.select(COLUMNS).from(LOG).orderBy(SEQ).fetchSize(1000).fetchLazy()) {
			for (Record row : rows) {
				if (row.get(SEQ) != last + 1 || !row.get(PREVIOUS).equals(previous) || !row.get(HASH).equals(hash(row, previous))) {
					broken.accept(last + 1);
				}
				last = row.get(SEQ);
				previous = row.get(HASH);
			}
		}
		Record end = dsl.select(SEQ, HASH).from(END).where(AuditTables.CHAIN_ROW).fetchOne();
		if (end == null || dsl.fetchCount(END) > 1 || end.get(SEQ) != last || !end.get(HASH).equals(previous)) {
			broken.accept(last + 1);
		}
	}
}
