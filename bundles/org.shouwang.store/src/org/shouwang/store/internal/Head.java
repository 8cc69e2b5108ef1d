// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * The recorded end of the chain.
 *
 * @param seq  number of the newest commit; -1 when the record of the end is missing or there are several
 * @param hash its hash
 * @param seal the {@link Seal} over both; null before the first commit
 * @param beyond whether commits or changes stand after the recorded end
 */
record Head(long seq, String hash, String seal, boolean beyond) {

	private static final Field<Integer> ROW = DSL.field(DSL.name("id"), Integer.class);

	static Head read(DSLContext dsl) {
		// One statement, so that a commit of another program falls either before or after it.
		Field<Long> commits = DSL.field(DSL.select(DSL.max(AuditTables.SEQ)).from(AuditTables.COMMITS));
		Field<Long> changes = DSL.field(DSL.select(DSL.max(AuditTables.COMMIT_SEQ)).from(AuditTables.CHANGES));
		List<Record> rows = List.copyOf(dsl.select(AuditTables.SEQ, AuditTables.HASH, AuditTables.SEAL, ROW, commits, changes)
				.from(AuditTables.CHAIN).fetch());
		if (rows.size() != 1 || rows.getFirst().get(ROW) != 1) {
			return new Head(-1, "", null, false);
		}
		long seq = rows.getFirst().get(AuditTables.SEQ);
		boolean beyond = isBeyond(seq, rows.getFirst().get(4)) || isBeyond(seq, rows.getFirst().get(5));
		return new Head(seq, rows.getFirst().get(AuditTables.HASH),
				rows.getFirst().get(AuditTables.SEAL), beyond);
	}

	private static boolean isBeyond(long seq, Object last) {
		return last instanceof Number number && number.longValue() > seq;
	}

	boolean isValid() {
		return seq >= 0;
	}
}
