// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jooq.DSLContext;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Change;
import org.shouwang.store.ConflictException;
import org.shouwang.store.ConflictException.FieldConflict;
import org.shouwang.store.Permission;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Viewer;

/** Applies a commit backwards as part of a new unit of work, last change first. */
final class Reverter {

	private static final int PAGE = 2000;

	private final DSLContext dsl;
	private final Model model;
	private final UnitOfWorkImpl unit;
	private final Viewer viewer;
	private final Map<String, Record> edited = new LinkedHashMap<>();
	private boolean own;

	Reverter(DSLContext dsl, Model model, UnitOfWorkImpl unit, Viewer viewer) {
		this.viewer = viewer;
		this.dsl = dsl;
		this.model = model;
		this.unit = unit;
	}

	void revert(long seq) {
		int size = begin(seq);
		for (int end = size; end > 0; end -= PAGE) {
			int start = Math.max(0, end - PAGE);
			List<Change> page = AuditReader.page(dsl, seq, start, end - start);
			page.reversed().forEach(this::undo);
		}
	}

	/** Undoes one change of a commit. */
	void revert(long seq, int ordinal) {
		begin(seq);
		Change change = AuditReader.page(dsl, seq, ordinal, 1).stream().findFirst()
				.orElseThrow(() -> new StoreException(Reason.NOT_FOUND, "change", seq + "." + ordinal));
		undo(change);
	}

	private int begin(long seq) {
		viewer.require(Permission.EDIT);
		var head = dsl.select(AuditTables.CHANGE_COUNT, AuditTables.ACCOUNT).from(AuditTables.COMMITS)
				.where(AuditTables.SEQ.eq(seq)).fetchOptional()
				.orElseThrow(() -> new StoreException(Reason.NOT_FOUND, "commit", seq));
		int size = head.value1();
		own = head.value2().equals(viewer.account());
		if (!own) {
			viewer.require(Permission.HISTORY);
		}
		return size;
	}

	private void undo(Change change) {
		if (!model.dictionary().has(change.type())) {
			throw new StoreException(Reason.MISSING_MODULE, change.type(), change.type());
		}
		Mapping mapping = model.of(model.dictionary().type(change.type()));
		if (change.erased()) {
			throw new StoreException(Reason.ERASED, change.type());
		}
		switch (change.kind()) {
		case CREATED -> uncreate(mapping, change);
		case UPDATED -> setBack(mapping, change);
		case REMOVED -> bringBack(mapping, change);
		case SCRUBBED -> throw new StoreException(Reason.ERASED, change.type());
		}
	}

	private void uncreate(Mapping mapping, Change change) {
		Record stored = unit.find(mapping, change.recordId()).orElseThrow(() -> gone(change));
		Record created = RecordJson.read(mapping, change.recordId(), change.version(), change.newValue());
		// Compared by content: a change that was itself reverted since does not stand in the way.
		List<FieldConflict> conflicts = mapping.differences(created, stored).stream()
				.map(f -> conflict(f, f.get(created), f.get(stored))).toList();
		if (!conflicts.isEmpty()) {
			throw new ConflictException(change.type(), change.recordId(), stored.getVersion(), conflicts);
		}
		if (own) {
			unit.takeBack(stored);
		} else {
			unit.remove(stored);
		}
	}

	private void setBack(Mapping mapping, Change change) {
		FieldType field = mapping.type().field(change.field());
		Record record = edited.computeIfAbsent(change.recordId(), id -> edit(mapping, change));
		Object expected = Values.fromText(field, change.newValue());
		if (!Objects.equals(field.get(record), expected)) {
			throw new ConflictException(change.type(), change.recordId(), record.getVersion(),
					List.of(conflict(field, expected, field.get(record))));
		}
		field.set(record, Values.fromText(field, change.oldValue()));
	}

	private Record edit(Mapping mapping, Change change) {
		if (unit.find(mapping, change.recordId()).isEmpty()) {
			throw gone(change);
		}
		return unit.edit(mapping.type(), change.recordId());
	}

	private void bringBack(Mapping mapping, Change change) {
		Optional<Record> stored = unit.find(mapping, change.recordId());
		if (stored.isPresent()) {
			throw new ConflictException(change.type(), change.recordId(), stored.get().getVersion(), List.of());
		}
		unit.restore(mapping, RecordJson.read(mapping, change.recordId(), change.version() + 1, change.oldValue()));
	}

	private static ConflictException gone(Change change) {
		return new ConflictException(change.type(), change.recordId(), 0, List.of());
	}

	private static FieldConflict conflict(FieldType field, Object expected, Object found) {
		return new FieldConflict(field.name(), expected, expected, found, null, null);
	}
}
