// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import org.jooq.DSLContext;
import org.jooq.Record;

/** Seals the end of the history and the migration steps anew, after the workspace's key was changed. Can be repeated. */
public final class Reseal {

	private Reseal() {
	}

	/** @param seal made from the new key */
	public static void run(DSLContext dsl, Seal seal) {
		Head head = Head.read(dsl);
		if (head.isValid() && head.seq() > 0) {
			dsl.update(AuditTables.CHAIN).set(AuditTables.SEAL, seal.head(head.seq(), head.hash())).where(AuditTables.CHAIN_ROW)
					.execute();
		}
		for (Record row : dsl.select(SealCheck.MIGRATION).from(AuditTables.MIGRATIONS).fetch()) {
			dsl.update(AuditTables.MIGRATIONS).set(AuditTables.SEAL, SealCheck.seal(seal, row))
					.where(AuditTables.MODULE.eq(row.get(AuditTables.MODULE)), AuditTables.STEP.eq(row.get(AuditTables.STEP)))
					.execute();
		}
	}
}
