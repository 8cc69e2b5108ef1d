// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import static org.shouwang.store.internal.AuditTables.RECORD_ID;
import static org.shouwang.store.internal.AuditTables.VERSION;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jooq.DSLContext;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Change;
import org.shouwang.store.ConflictException;
import org.shouwang.store.ConflictException.FieldConflict;
import org.shouwang.store.HistoryEntry;
import org.shouwang.store.Viewer;

/** Finds out what a conflict is about: who changed which field since my version, from what to what. */
final class Conflicts {

	private final DSLContext dsl;
	private final Viewer viewer;

	Conflicts(DSLContext dsl, Viewer viewer) {
		this.dsl = dsl;
		this.viewer = viewer;
	}

	/** @param theirs the stored record; empty when it was removed */
	ConflictException of(Mapping mapping, Record mine, Optional<? extends Record> theirs) {
		List<HistoryEntry> since = AuditReader.entries(dsl,
				RECORD_ID.eq(mine.getId()).and(VERSION.gt(mine.getVersion())));
		List<FieldConflict> fields = new ArrayList<>();
		theirs.ifPresent(stored -> mapping.stated().stream().filter(f -> !Masks.hides(viewer, f))
				.filter(f -> !Objects.equals(f.get(mine), f.get(stored)))
				.forEach(f -> fields.add(conflict(f, mine, stored, since))));
		return new ConflictException(mapping.type().id(), mine.getId(), theirs.map(Record::getVersion).orElse(0), fields);
	}

	private static FieldConflict conflict(FieldType field, Record mine, Record stored, List<HistoryEntry> since) {
		Object theirs = field.get(stored);
		HistoryEntry first = null;
		HistoryEntry last = null;
		for (HistoryEntry entry : since) {
			if (entry.change().kind() == Change.Kind.UPDATED && field.name().equals(entry.change().field())) {
				first = first == null ? entry : first;
				last = entry;
			}
		}
		if (first == null) {
			return new FieldConflict(field.name(), theirs, field.get(mine), theirs, null, null);
		}
		return new FieldConflict(field.name(), Values.fromText(field, first.change().oldValue()), field.get(mine), theirs,
				last.commit().account(), last.commit().at());
	}
}
