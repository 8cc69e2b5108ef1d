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
 */
record Head(long seq, String hash) {

	private static final Field<Integer> ROW = DSL.field(DSL.name("id"), Integer.class);

	static Head read(DSLContext dsl) {
		List<Record> rows = List.copyOf(dsl.select(AuditTables.SEQ, AuditTables.HASH, ROW).from(AuditTables.CHAIN).fetch());
		if (rows.size() != 1 || rows.getFirst().get(ROW) != 1) {
			return new Head(-1, "");
		}
		return new Head(rows.getFirst().get(AuditTables.SEQ), rows.getFirst().get(AuditTables.HASH));
	}

	boolean isValid() {
		return seq >= 0;
	}
}
