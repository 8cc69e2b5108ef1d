// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.shouwang.store.internal.AuditTables.COMMITMENT;
import static org.shouwang.store.internal.AuditTables.COMMIT_SEQ;
import static org.shouwang.store.internal.AuditTables.ORDINAL;
import static org.shouwang.store.internal.AuditTables.RECORD_ID;
import static org.shouwang.store.internal.AuditTables.RECORD_TYPE;
import static org.shouwang.store.internal.AuditTables.SEQ;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Change;
import org.shouwang.store.Change.Kind;

/**
 * Erases records for good, from their tables and from the history, as part of a unit of work. Of every line of the history the
 * commitment stays, so the chain still holds; the unit's own lines say which records were erased. Reasons that name one of the erased
 * are erased too.
 */
final class Scrubber {

	/** Kinds of values by which a person could be known in a reason's free text. */
	private static final Set<String> TELLING = Set.of("personName", "idNumber", "phone", "studentNumber");
	/** Under this type a commit stands whose reason was erased. */
	private static final String COMMIT = "Commit";

	private final DSLContext dsl;
	private final Model model;
	private final UnitOfWorkImpl unit;
	private final Commitment commitment = new Commitment();
	private final Set<String> telling = new HashSet<>();

	Scrubber(DSLContext dsl, Model model, UnitOfWorkImpl unit) {
		this.dsl = dsl;
		this.model = model;
		this.unit = unit;
	}

	/** @param records ids by type, those referring before those referred to */
	void run(Map<String, Set<String>> records) {
		records.forEach((type, ids) -> ids.forEach(id -> scrub(model.of(model.dictionary().type(type)), id)));
		if (!telling.isEmpty()) {
			reasons();
		}
	}

	private void scrub(Mapping mapping, String id) {
		Optional<org.shouwang.model.Record> stored = unit.find(mapping, id);
		stored.ifPresent(unit::erase);
		int version = stored.map(org.shouwang.model.Record::getVersion).orElse(0);
		for (Record row : AuditReader.rows(dsl, RECORD_ID.eq(id).and(RECORD_TYPE.eq(mapping.type().id())).and(COMMITMENT.isNull()))) {
			Change change = AuditReader.change(row);
			learn(mapping, change);
			version = Math.max(version, change.version());
			blank(row, change);
		}
		unit.log(Kind.SCRUBBED, mapping.type().id(), id, version + 1);
	}

	private void learn(Mapping mapping, Change change) {
		for (FieldType field : mapping.stated()) {
			if (!TELLING.contains(field.kind())) {
				continue;
			}
			if (change.kind() == Kind.UPDATED && field.name().equals(change.field())) {
				learn(change.oldValue());
				learn(change.newValue());
			} else if (change.kind() != Kind.UPDATED) {
				learn(change.oldValue() == null ? null : Facts.values(change.oldValue()).get(field.name()));
				learn(change.newValue() == null ? null : Facts.values(change.newValue()).get(field.name()));
			}
		}
	}

	// A single character stands in too many reasons to tell of anybody.
	private void learn(String value) {
		if (value != null && value.length() > 1) {
			telling.add(value);
		}
	}

	private void blank(Record row, Change change) {
		dsl.update(AuditTables.CHANGES).set(COMMITMENT, AuditReader.commitment(commitment, row, change))
				.setNull(AuditTables.SALT).setNull(AuditTables.OLD_VALUE).setNull(AuditTables.NEW_VALUE)
				.setNull(AuditTables.OLD_LONG).setNull(AuditTables.NEW_LONG)
				.where(COMMIT_SEQ.eq(change.seq()), ORDINAL.eq(change.ordinal())).execute();
	}

	private void reasons() {
		List<Record> naming = List.copyOf(dsl.select(AuditReader.COMMIT).from(AuditTables.COMMITS)
				.where(AuditTables.REASON_COMMITMENT.isNull()).orderBy(SEQ).fetch()
				.stream().filter(row -> telling.stream().anyMatch(row.get(AuditTables.REASON)::contains)).toList());
		for (Record row : naming) {
			dsl.update(AuditTables.COMMITS).set(AuditTables.REASON_COMMITMENT, AuditReader.reason(commitment, row))
					.setNull(AuditTables.REASON_SALT).set(AuditTables.REASON, "").where(SEQ.eq(row.get(SEQ))).execute();
			unit.log(Kind.SCRUBBED, COMMIT, row.get(AuditTables.ID), 0);
		}
	}
}
