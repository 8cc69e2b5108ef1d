// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.shouwang.store.internal.AuditTables.APPLIED_AT;
import static org.shouwang.store.internal.AuditTables.CHECKSUM;
import static org.shouwang.store.internal.AuditTables.MODULE;
import static org.shouwang.store.internal.AuditTables.NAME;
import static org.shouwang.store.internal.AuditTables.SEAL;
import static org.shouwang.store.internal.AuditTables.STEP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.shouwang.store.Finding;
import org.shouwang.store.Finding.Problem;
import org.shouwang.store.ModuleState;

/** Holds the end of the history and the taken migration steps against their seals. */
final class SealCheck {

	static final List<Field<?>> MIGRATION = List.of(MODULE, STEP, NAME, CHECKSUM, APPLIED_AT, SEAL);
	private static final String TABLE = "store.migration";

	private final Seal seal;
	private final Consumer<Finding> findings;

	SealCheck(Seal seal, Consumer<Finding> findings) {
		this.seal = seal;
		this.findings = findings;
	}

	static String seal(Seal seal, Record row) {
		return seal.step(row.get(MODULE), row.get(STEP), row.get(NAME), row.get(CHECKSUM).strip(), row.get(APPLIED_AT));
	}

	/** The end as it was read while nobody wrote. */
	void head(Head head) {
		boolean fresh = head.seq() == 0 && ChainHash.START.equals(head.hash()) && head.seal() == null;
		if (!head.isValid() || !fresh && !seal.head(head.seq(), head.hash()).equals(head.seal())) {
			findings.accept(Finding.at(Problem.END_FORGED, "store.chain"));
		}
	}

	void steps(DSLContext dsl, List<ModuleState> modules) {
		Map<String, Integer> found = new HashMap<>();
		for (Record row : dsl.select(MIGRATION).from(AuditTables.MIGRATIONS).fetch()) {
			if (!seal(seal, row).equals(row.get(SEAL))) {
				find(row.get(MODULE), row.get(STEP));
			}
			found.merge(row.get(MODULE), 1, Integer::sum);
		}
		for (ModuleState module : modules) {
			if (found.getOrDefault(module.module(), 0) != module.step()) {
				find(module.module(), module.step());
			}
		}
	}

	private void find(String module, int step) {
		findings.accept(new Finding(Problem.MIGRATION_ALTERED, TABLE, module + " " + step, null));
	}
}
