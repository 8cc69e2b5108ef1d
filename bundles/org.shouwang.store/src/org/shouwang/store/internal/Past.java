// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.shouwang.store.internal.AuditTables.COMMIT_SEQ;
import static org.shouwang.store.internal.AuditTables.MADE_AT;
import static org.shouwang.store.internal.AuditTables.RECORD_ID;
import static org.shouwang.store.internal.AuditTables.RECORD_TYPE;
import static org.shouwang.store.internal.AuditTables.SEQ;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shouwang.model.Alias;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Change;
import org.shouwang.store.HistoryEntry;

/** Records as they once stood, replayed from their changes. */
final class Past {

	private final DSLContext dsl;
	private final Model model;

	Past(DSLContext dsl, Model model) {
		this.dsl = dsl;
		this.model = model;
	}

	/**
	 * The record after the last commit made by then; unmasked. Empty when there was none, or when its values of that time were
	 * erased. Commits count in their order: a clock that was set back does not tear the history apart.
	 */
	Optional<Record> asOf(Mapping mapping, String id, Instant time) {
		Long last = dsl.select(DSL.max(SEQ)).from(AuditTables.COMMITS).where(MADE_AT.le(time.toEpochMilli())).fetchOne(0, Long.class);
		if (last == null) {
			return Optional.empty();
		}
		return after(mapping, id, last);
	}

	/** The two records whose merge made the alias, as they stood before; those whose values were erased are left out. */
	List<Record> beforeMerge(Mapping mapping, Alias alias) {
		return AuditReader.changes(dsl, RECORD_ID.eq(alias.getId()).and(RECORD_TYPE.eq(Aliases.TYPE))).stream()
				.filter(change -> change.kind() == Change.Kind.CREATED && !change.erased()).reduce((first, second) -> second)
				.map(made -> {
					Alias then = (Alias) RecordJson.read(model.of(alias), made.recordId(), made.version(), made.newValue());
					return Stream.of(then.getFormerId(), then.getOwner()).flatMap(id -> after(mapping, id, made.seq() - 1).stream()).toList();
				}).orElse(List.of());
	}

	/** The record after that commit. */
	private Optional<Record> after(Mapping mapping, String id, long last) {
		List<HistoryEntry> entries = AuditReader.entries(dsl,
				RECORD_ID.eq(id).and(RECORD_TYPE.eq(mapping.type().id())).and(COMMIT_SEQ.le(last)));
		Record record = null;
		for (HistoryEntry entry : entries) {
			record = apply(mapping, record, entry.change());
		}
		if (record != null) {
			model.compute(mapping, record);
		}
		return Optional.ofNullable(record);
	}

	private static Record apply(Mapping mapping, Record record, Change change) {
		if (change.erased()) {
			return record;
		}
		return switch (change.kind()) {
		case CREATED, SCRUBBED -> change.newValue() == null ? null
				: RecordJson.read(mapping, change.recordId(), change.version(), change.newValue());
		case REMOVED -> null;
		case UPDATED -> update(mapping, record, change);
		};
	}

	private static Record update(Mapping mapping, Record record, Change change) {
		if (record != null) {
			Optional<FieldType> field = mapping.stated().stream().filter(f -> f.name().equals(change.field())).findFirst();
			field.ifPresent(f -> f.set(record, Values.fromText(f, change.newValue())));
			record.setVersion(change.version());
		}
		return record;
	}
}
