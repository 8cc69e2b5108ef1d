// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shouwang.model.Filing;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Tables;

/**
 * To which dossiers a record belongs, and which of them are closed. The model says of which types a dossier is made
 * ({@link RecordType#isDossier}); what refers to such a record by a required field belongs to it, and what is owned by a record belongs
 * where its owner does. Adults are in no dossier, for siblings share them.
 */
final class Dossiers {

	static final String FILING = "Filing";
	private static final Field<String> ID = DSL.field(DSL.name("id"), String.class);
	private static final Field<String> OWNER = DSL.field(DSL.name("owner"), String.class);
	private static final Field<LocalDate> FILED_ON = DSL.field(DSL.name("filed_on"), LocalDate.class);
	private static final Condition OPEN_END = DSL.field(DSL.name("reopened_on"), LocalDate.class).isNull();

	private final DSLContext dsl;
	private final Model model;
	private final Map<Mapping, Boolean> kinds = new HashMap<>();

	Dossiers(DSLContext dsl, Model model) {
		this.dsl = dsl;
		this.model = model;
	}

	/** Whether dossiers are closed at all in this workspace. */
	boolean areKept() {
		return model.dictionary().has(FILING);
	}

	/** Whether records of the type may belong to a dossier. */
	boolean mayHold(Mapping mapping) {
		return kinds.computeIfAbsent(mapping, m -> m.type().isDossier()
				|| m.fields().stream().anyMatch(f -> isPart(f) || f.targetTypeField().isPresent()));
	}

	private boolean isPart(FieldType field) {
		return field.isRequired() && field.target().filter(model.dictionary()::has).map(model.dictionary()::type)
				.filter(RecordType::isDossier).isPresent();
	}

	/** The ids of the dossiers to which a record belongs. */
	Set<String> of(Mapping mapping, Record record) {
		Set<String> found = new HashSet<>();
		collect(mapping, record, found);
		return found;
	}

	private void collect(Mapping mapping, Record record, Set<String> found) {
		if (!mayHold(mapping)) {
			return;
		}
		if (mapping.type().isDossier()) {
			found.add(record.getId());
		}
		for (FieldType field : mapping.fields()) {
			if (isPart(field)) {
				found.add((String) field.get(record));
			} else if (field.targetTypeField().isPresent()) {
				owner(mapping, record, field, found);
			}
		}
		found.remove(null);
	}

	private void owner(Mapping mapping, Record record, FieldType field, Set<String> found) {
		String type = (String) mapping.type().field(field.targetTypeField().get()).get(record);
		if (type == null || !model.dictionary().has(type)) {
			return;
		}
		Mapping owner = model.of(model.dictionary().type(type));
		String id = (String) field.get(record);
		if (owner.type().isDossier()) {
			found.add(id);
		} else if (mayHold(owner) && !owner.equals(mapping)) {
			dsl.select(owner.select()).from(Tables.table(owner.type())).where(ID.eq(id)).fetchOptional(owner::<Record>record)
					.ifPresent(row -> collect(owner, row, found));
		}
	}

	/** Since when one of these is closed; empty when none is. */
	Optional<LocalDate> closed(Collection<String> dossiers) {
		return !areKept() || dossiers.isEmpty() ? Optional.empty() : dsl.select(FILED_ON).from(table())
				.where(OWNER.in(dossiers)).and(OPEN_END).orderBy(FILED_ON).limit(1).fetchOptional(FILED_ON);
	}

	/** All dossiers that are closed. */
	Set<String> closed() {
		return areKept() ? dsl.select(OWNER).from(table()).where(OPEN_END).fetchSet(OWNER) : Set.of();
	}

	/** The ids of all closings of these dossiers, ended ones included. */
	List<String> filings(Collection<String> dossiers) {
		return !areKept() || dossiers.isEmpty() ? List.of() : dsl.select(ID).from(table()).where(OWNER.in(dossiers)).fetch(ID);
	}

	/** Whether the dossier, or anything that refers to it, was changed after it was closed. */
	boolean isTouchedSince(Filing filing) {
		Long closing = dsl.select(DSL.max(AuditTables.COMMIT_SEQ)).from(AuditTables.CHANGES)
				.where(AuditTables.RECORD_ID.eq(filing.getId()), AuditTables.RECORD_TYPE.eq(FILING)).fetchOne(0, Long.class);
		RecordType type = model.dictionary().type(filing.getOwnerType());
		Set<String> parts = new HashSet<>(Set.of(filing.getOwner()));
		new Dependents(dsl, model).of(type, filing.getOwner()).forEach(part -> parts.add(part.stored().getId()));
		parts.remove(filing.getId());
		return dsl.fetchExists(DSL.selectOne().from(AuditTables.CHANGES).where(AuditTables.RECORD_ID.in(parts))
				.and(AuditTables.COMMIT_SEQ.gt(closing == null ? 0 : closing)));
	}

	private org.jooq.Table<org.jooq.Record> table() {
		return Tables.table(model.dictionary().type(FILING));
	}
}
