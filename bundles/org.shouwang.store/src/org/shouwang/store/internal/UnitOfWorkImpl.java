// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jooq.exception.DataAccessException;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.Change.Kind;
import org.shouwang.store.Commit;
import org.shouwang.store.Ids;
import org.shouwang.store.Permission;
import org.shouwang.store.QueryContext;
import org.shouwang.store.Scope;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.UnitOfWork;
import org.shouwang.store.Viewer;

/** One transaction's writes, each with its line in the history. */
final class UnitOfWorkImpl implements UnitOfWork {

	private final Model model;
	private final Viewer viewer;
	private final Guard guard;
	private final Ids ids;
	private final org.jooq.DSLContext dsl;
	private final Rows rows;
	private final Conflicts conflicts;
	private final RowWriter writer;
	private final Inserts inserts;
	private final AuditWriter audit;
	private final Deque<Stamp> stamps = new ArrayDeque<>();
	private final List<Tracked> tracked = new ArrayList<>();
	private final Map<Mapping, Set<String>> added = new HashMap<>();
	private final References references;
	private final Aliases aliases;
	private final ArchiveRules archive;
	private boolean merging;

	UnitOfWorkImpl(UnitContext context, RowWriter writer, AuditWriter audit) {
		this.model = context.model();
		this.viewer = WideScope.of(context.dsl(), context.model(), context.viewer());
		this.guard = new Guard(viewer);
		this.ids = context.ids();
		this.dsl = context.dsl();
		this.rows = new Rows(context.dsl(), model, viewer.scope());
		this.conflicts = new Conflicts(context.dsl(), viewer);
		this.writer = writer;
		this.inserts = new Inserts(writer, model);
		this.audit = audit;
		this.references = new References(model, rows, writer, added);
		this.aliases = new Aliases(dsl, model);
		this.archive = new ArchiveRules(new Dossiers(dsl, model), model, viewer, writer);
	}

	/** What is changed or added in closed dossiers from now on is a correction, for which the commit's reason speaks. */
	void correct() {
		archive.correct();
	}

	/** What is written from now on undoes an earlier commit, which is a correction too. */
	void undo() {
		archive.undo();
	}

	/** Former ids are written from now on: this unit merges two records, or takes a merge apart. */
	void merge() {
		merging = true;
		archive.correct();
	}

	/** Whether archive rules keep the record from being removed. */
	boolean isKept(Mapping mapping, Record record) {
		return archive.keeps(mapping, record);
	}

	/** What a unit works with. */
	record UnitContext(org.jooq.DSLContext dsl, Model model, Viewer viewer, Ids ids) {}

	/** A record of the caller and the version it had before. */
	private record Stamp(Record record, int former) {}

	/** A copy handed out by {@link #edit}, and the row as it was. */
	private record Tracked(Mapping mapping, Record copy, Record stored) {}

	@Override
	public QueryContext query() {
		flush();
		// Made anew, for what was found to be in scope may have changed since.
		return new VisibleTables(dsl, model, viewer, new Reading(viewer));
	}

	@Override
	public void add(Record record) {
		Mapping mapping = model.of(record);
		guard.mayWrite(mapping);
		guard.checkNew(mapping, record);
		if (record.getId() == null) {
			record.setId(ids.next());
		}
		stamp(record, 1);
		insert(mapping, record);
	}

	/** Brings a removed record back with its own id and the version given. */
	void restore(Mapping mapping, Record record) {
		guard.mayWrite(mapping);
		guard.checkNew(mapping, record);
		insert(mapping, record);
	}

	private void insert(Mapping mapping, Record record) {
		checkAlias(mapping);
		archive.adding(mapping, record);
		checkReferences(mapping, record, mapping.fields());
		model.compute(mapping, record);
		try {
			inserts.add(mapping, mapping.row(record));
			audit.add(Kind.CREATED, mapping.type().id(), record.getId(), record.getVersion(), null, null,
					RecordJson.write(mapping, record));
		} catch (SQLException e) {
			throw new DataAccessException("insert", e);
		}
		if (!(viewer.scope() instanceof Scope.All)) {
			added.computeIfAbsent(mapping, m -> new LinkedHashSet<>()).add(record.getId());
		}
	}

	private boolean checkReferences(Mapping mapping, Record record, List<FieldType> fields) {
		try {
			return !(viewer.scope() instanceof Scope.All) && references.check(mapping, record, fields);
		} catch (SQLException e) {
			throw new DataAccessException("references", e);
		}
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T extends Record> T edit(RecordType type, String id) {
		Mapping mapping = model.of(type);
		Record stored = find(mapping, id)
				.orElseThrow(() -> new StoreException(Reason.NOT_FOUND, type.id(), id));
		Record copy = Masks.apply(viewer, mapping, EcoreUtil.copy(stored));
		tracked.add(new Tracked(mapping, copy, stored));
		return (T) copy;
	}

	@Override
	public void update(Record record) {
		Mapping mapping = model.of(record);
		Record stored = stored(mapping, record);
		Record mine = EcoreUtil.copy(record);
		if (write(mapping, mine, stored)) {
			stamp(record, stored.getVersion() + 1);
		}
	}

	private void stamp(Record record, int version) {
		stamps.addFirst(new Stamp(record, record.getVersion()));
		record.setVersion(version);
	}

	/** Takes the versions back that this unit gave to its caller's records: nothing was written, and it may be run again. */
	void unstamp() {
		stamps.forEach(stamp -> stamp.record().setVersion(stamp.former()));
		stamps.clear();
	}

	@Override
	public void remove(Record record) {
		guard.require(Permission.REMOVE);
		takeBack(record);
	}

	/** As {@link #remove}, for what the viewer's own commit added: whoever may add may take back. */
	void takeBack(Record record) {
		Mapping mapping = model.of(record);
		guard.mayWrite(mapping);
		checkAlias(mapping);
		Record stored = stored(mapping, record);
		for (FieldType field : mapping.fields()) {
			if (field.get(stored) != null) {
				guard.check(field);
			}
		}
		delete(mapping, stored);
	}

	/** Takes a row that was just read out of its table; the caller logs what that means. */
	void erase(Record stored) {
		Mapping mapping = model.of(stored);
		if (!rows.delete(mapping, stored.getId(), stored.getVersion())) {
			throw conflicts.of(mapping, stored, find(mapping, stored.getId()));
		}
	}

	/** A record's row has another version than somebody thought. */
	RuntimeException conflict(Mapping mapping, Record mine, Optional<Record> stored) {
		return conflicts.of(mapping, mine, stored);
	}

	/** A line without values. */
	void log(Kind kind, String type, String id, int version) {
		try {
			audit.add(kind, type, id, version, null, null, null);
		} catch (SQLException e) {
			throw new DataAccessException("history", e);
		}
	}

	// Whoever could write former ids by hand could let one child's paper lead to another child.
	private void checkAlias(Mapping mapping) {
		if (!merging && mapping.type().id().equals(Aliases.TYPE)) {
			throw new StoreException(Reason.NOT_PERMITTED, Permission.MERGE);
		}
	}

	/** Removes a row that was just read, and with it the ids by which the record was known before. */
	void delete(Mapping mapping, Record stored) {
		archive.removing(mapping, stored);
		aliases.of(mapping.type(), stored.getId()).forEach(alias -> drop(aliases.mapping(), alias));
		drop(mapping, stored);
	}

	private void drop(Mapping mapping, Record stored) {
		if (!rows.delete(mapping, stored.getId(), stored.getVersion())) {
			throw conflicts.of(mapping, stored, find(mapping, stored.getId()));
		}
		log(Kind.REMOVED, mapping, stored, null, RecordJson.write(mapping, stored), null);
	}

	/** The row of a record, which must still have the record's version. */
	private Record stored(Mapping mapping, Record record) {
		Optional<Record> stored = find(mapping, record.getId());
		if (stored.isEmpty() || stored.get().getVersion() != record.getVersion()) {
			throw conflicts.of(mapping, record, stored);
		}
		return stored.get();
	}

	Optional<Record> find(Mapping mapping, String id) {
		flush();
		return rows.find(mapping, id);
	}

	/** Writes the differences; false when there are none. */
	boolean write(Mapping mapping, Record mine, Record stored) {
		guard.mayWrite(mapping);
		guard.restoreHidden(mapping, mine, stored);
		model.compute(mapping, mine);
		List<FieldType> changed = mapping.differences(mine, stored);
		if (changed.isEmpty()) {
			return false;
		}
		checkAlias(mapping);
		archive.changing(mapping, stored, mine, changed);
		if (checkReferences(mapping, mine, changed)) {
			added.computeIfAbsent(mapping, m -> new LinkedHashSet<>()).add(stored.getId());
		}
		mine.setId(stored.getId());
		mine.setVersion(stored.getVersion());
		changed.forEach(field -> Mapping.checkLength(field, field.get(mine)));
		if (!rows.update(mapping, mine, mapping.written(changed))) {
			throw conflicts.of(mapping, mine, find(mapping, mine.getId()));
		}
		mine.setVersion(stored.getVersion() + 1);
		for (FieldType field : changed) {
			log(Kind.UPDATED, mapping, mine, field.name(), Values.toText(field.get(stored)), Values.toText(field.get(mine)));
		}
		return true;
	}

	private void log(Kind kind, Mapping mapping, Record record, String field, String oldValue, String newValue) {
		try {
			audit.add(kind, mapping.type().id(), record.getId(), record.getVersion(), field, oldValue, newValue);
		} catch (SQLException e) {
			throw new DataAccessException("history", e);
		}
	}

	private void flush() {
		List<Tracked> pending = List.copyOf(tracked);
		tracked.clear();
		try {
			inserts.flush();
			writer.finish();
		} catch (SQLException e) {
			throw new DataAccessException("insert", e);
		}
		for (Tracked item : pending) {
			Record mine = EcoreUtil.copy(item.copy());
			boolean written = write(item.mapping(), mine, item.stored());
			Record stored = written ? EcoreUtil.copy(mine) : item.stored();
			item.copy().setVersion(stored.getVersion());
			tracked.add(new Tracked(item.mapping(), item.copy(), stored));
		}
	}

	/** Writes all that is pending and ends the unit. */
	Commit finish() throws SQLException {
		flush();
		for (Map.Entry<Mapping, Set<String>> entry : added.entrySet()) {
			checkInScope(entry.getKey(), List.copyOf(entry.getValue()));
		}
		return audit.finish();
	}

	// A row that its own maker could not see would be a way to write into other people's classes.
	private void checkInScope(Mapping mapping, List<String> all) {
		int chunk = 500;
		for (int from = 0; from < all.size(); from += chunk) {
			List<String> part = all.subList(from, Math.min(all.size(), from + chunk));
			if (rows.count(mapping, part) != part.size()) {
				throw new StoreException(Reason.NOT_PERMITTED, mapping.type().id());
			}
		}
	}
}
