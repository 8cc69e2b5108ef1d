// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.List;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shouwang.model.Record;
import org.shouwang.store.Change.Kind;
import org.shouwang.store.HistoryEntry;

/** What was changed of a record since its dossier was closed for the first time: it stays readable beside what stands there now. */
final class Corrections {

	private final DSLContext dsl;
	private final Model model;

	Corrections(DSLContext dsl, Model model) {
		this.dsl = dsl;
		this.model = model;
	}

	/** The changed fields, oldest first; unmasked. */
	List<HistoryEntry> of(Mapping mapping, Record record) {
		Dossiers dossiers = new Dossiers(dsl, model);
		List<String> filings = dossiers.filings(dossiers.of(mapping, record));
		if (filings.isEmpty()) {
			return List.of();
		}
		Long first = dsl.select(DSL.min(AuditTables.COMMIT_SEQ)).from(AuditTables.CHANGES)
				.where(AuditTables.RECORD_TYPE.eq(Dossiers.FILING), AuditTables.RECORD_ID.in(filings),
						AuditTables.KIND.eq(Kind.CREATED.code()))
				.fetchOne(0, Long.class);
		return first == null ? List.of() : AuditReader.entries(dsl, AuditTables.RECORD_ID.eq(record.getId())
				.and(AuditTables.RECORD_TYPE.eq(mapping.type().id())).and(AuditTables.KIND.eq(Kind.UPDATED.code()))
				.and(AuditTables.COMMIT_SEQ.gt(first)));
	}
}
