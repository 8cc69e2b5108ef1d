// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.shouwang.model.Record;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Access;
import org.shouwang.store.Change;
import org.shouwang.store.Commit;
import org.shouwang.store.Former;
import org.shouwang.store.HistoryEntry;
import org.shouwang.store.Merge;
import org.shouwang.store.MergePreview;
import org.shouwang.store.Permission;
import org.shouwang.store.QueryContext;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.UnitOfWork;
import org.shouwang.store.Viewer;
import org.shouwang.store.Written;

/** A store seen by one viewer. */
final class SessionImpl implements Session {

	private static final int PAGE = 2000;

	private final StoreImpl store;
	private final Viewer viewer;
	private final Transactions transactions;
	private final Purpose purpose;

	SessionImpl(StoreImpl store, Viewer viewer, Purpose purpose) {
		this.purpose = purpose;
		this.store = store;
		this.viewer = viewer;
		this.transactions = store.transactions().within(viewer.scope());
	}

	@Override
	public Viewer viewer() {
		return viewer;
	}

	@Override
	public <R> R read(Function<QueryContext, R> query) {
		purpose.check(store.clock());
		Reading reading = new Reading(viewer);
		R result = transactions.read((connection, dsl) -> query.apply(new VisibleTables(dsl, store.model(), viewer, reading)));
		reading.log(store.access(), null, purpose);
		return result;
	}

	@Override
	public <T extends Record> Optional<T> load(RecordType type, String id) {
		purpose.check(store.clock());
		Mapping mapping = store.model().of(type);
		Optional<T> found = transactions.read((connection, dsl) -> new Rows(dsl, store.model(), viewer.scope())
				.<T>find(mapping, id).map(record -> Masks.apply(viewer, mapping, record)));
		Reading reading = new Reading(viewer);
		reading.records(mapping, found.stream().toList());
		reading.log(store.access(), id, purpose);
		return found;
	}

	@Override
	public Session withPurpose(String words) {
		return new SessionImpl(store, viewer, purpose.with(words));
	}

	@Override
	public Session exporting(String words) {
		boolean whole = viewer.may(Permission.EXPORT) || Sensitivity.INTERNAL.clears(viewer.clearance());
		Viewer reader = whole ? viewer : new Viewer(viewer.account(), viewer.scope(), Sensitivity.INTERNAL, viewer.permissions());
		return new SessionImpl(store, reader, purpose.exporting(words));
	}

	@Override
	public void noteAccess(List<String> types, String recordId, List<String> fields, long rows) {
		purpose.check(store.clock());
		store.access().add(viewer.account(), purpose.kind(recordId), types, recordId, fields, rows, purpose.words());
	}

	@Override
	public Session breakGlass(String reason) {
		viewer.require(Permission.BREAK_GLASS);
		Purpose glass = Purpose.glass(reason, store.clock());
		store.access().add(viewer.account(), Access.Kind.GLASS, List.of(), null, List.of(), 0, glass.words());
		return new SessionImpl(store, Viewer.reader(viewer.account(), Scope.ALL, Sensitivity.SENSITIVE), glass);
	}

	@Override
	public List<Access> accessLog(int limit) {
		viewer.require(Permission.AUDIT);
		return store.access().newest(limit);
	}

	@Override
	public <R> Written<R> write(String reason, Function<UnitOfWork, R> work) {
		return store.write(viewer, reason, (unit, dsl) -> work.apply(unit));
	}

	@Override
	public Commit revert(long seq, String reason) {
		Viewer undoing = new Merges(store, viewer).undoing(seq);
		return store.write(undoing, reason, (unit, dsl) -> {
			unit.undo();
			if (undoing != viewer) {
				unit.merge();
			}
			new Reverter(dsl, store.model(), unit, viewer).revert(seq);
			return null;
		}).commit();
	}

	@Override
	public <R> Written<R> correct(String reason, Function<UnitOfWork, R> work) {
		if (reason.isBlank()) {
			throw new StoreException(StoreException.Reason.CORRECTION_REASON);
		}
		return store.write(viewer, reason, (unit, dsl) -> {
			unit.correct();
			return work.apply(unit);
		});
	}

	@Override
	public List<HistoryEntry> corrections(RecordType type, String id) {
		purpose.check(store.clock());
		Mapping mapping = store.model().of(type);
		return told(mapping, id, transactions.read((connection, dsl) -> {
			UnaryOperator<Commit> seen = seen(dsl);
			return new Rows(dsl, store.model(), viewer.scope()).<Record>find(mapping, id)
					.map(record -> new Corrections(dsl, store.model()).of(mapping, record)).orElse(List.of()).stream()
					.map(e -> new HistoryEntry(seen.apply(e.commit()), Masks.seen(viewer, mapping, e.change()))).toList();
		}));
	}

	@Override
	public MergePreview merging(RecordType type, String kept, String gone) {
		purpose.check(store.clock());
		MergePreview preview = new Merges(store, viewer).preview(type, kept, gone);
		List.of(preview.kept(), preview.gone()).forEach(record -> {
			Reading reading = new Reading(viewer);
			reading.records(store.model().of(type), List.of(record));
			reading.log(store.access(), record.getId(), purpose);
		});
		return preview;
	}

	@Override
	public Commit merge(Merge merge, String reason) {
		return new Merges(store, viewer).merge(merge, reason);
	}

	@Override
	public Optional<String> current(RecordType type, String id) {
		return new Merges(store, viewer).current(type, id);
	}

	@Override
	public List<Former> formers(RecordType type) {
		return new Merges(store, viewer).formers(type);
	}

	@Override
	public List<HistoryEntry> history(RecordType type, String id) {
		viewer.require(Permission.HISTORY);
		Mapping mapping = store.model().of(type);
		return told(mapping, id, transactions.read((connection, dsl) -> {
			// A record out of scope has no history either; of a removed one only the whole-store viewer sees it.
			if (!isVisible(dsl, mapping, id)) {
				return List.<HistoryEntry>of();
			}
			UnaryOperator<Commit> seen = seen(dsl);
			return AuditReader
					.entries(dsl, AuditTables.RECORD_ID.eq(id).and(AuditTables.RECORD_TYPE.eq(type.id()))).stream()
					.map(e -> new HistoryEntry(seen.apply(e.commit()), Masks.seen(viewer, mapping, e.change()))).toList();
		}));
	}

	// A former value is as good as the one that stands there now.
	private List<HistoryEntry> told(Mapping mapping, String id, List<HistoryEntry> entries) {
		Reading reading = new Reading(viewer);
		entries.forEach(entry -> reading.change(mapping, entry.change()));
		reading.log(store.access(), id, purpose);
		return entries;
	}

	/** How commits are seen; each is looked at once, however many of its changes are asked for. */
	private UnaryOperator<Commit> seen(org.jooq.DSLContext dsl) {
		if (!narrow(dsl)) {
			return UnaryOperator.identity();
		}
		ScopedHistory scoped = new ScopedHistory(dsl, store.model(), viewer);
		Map<Long, Commit> known = new HashMap<>();
		return commit -> known.computeIfAbsent(commit.seq(), seq -> scoped.veiled(commit));
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T extends Record> Optional<T> asOf(RecordType type, String id, Instant time) {
		viewer.require(Permission.HISTORY);
		Mapping mapping = store.model().of(type);
		Optional<T> found = transactions.read((connection, dsl) -> isVisible(dsl, mapping, id)
				? new Past(dsl, store.model()).asOf(mapping, id, time).map(record -> (T) Masks.apply(viewer, mapping, record))
				: Optional.empty());
		Reading reading = new Reading(viewer);
		reading.records(mapping, found.stream().toList());
		reading.log(store.access(), id, purpose);
		return found;
	}

	@Override
	public Commit undo(long seq, int ordinal, String reason) {
		new Merges(store, viewer).checkUndo(seq, ordinal);
		return store.write(viewer, reason, (unit, dsl) -> {
			unit.undo();
			new Reverter(dsl, store.model(), unit, viewer).revert(seq, ordinal);
			return null;
		}).commit();
	}

	@Override
	public Map<String, Set<String>> scrubbing(RecordType type, Collection<String> ids) {
		viewer.require(Permission.RETAIN);
		return transactions.read((connection, dsl) -> new ScrubSet(dsl, store.model()).of(type, seen(dsl, type, ids)));
	}

	@Override
	public Commit scrub(RecordType type, Collection<String> ids, String reason) {
		viewer.require(Permission.RETAIN);
		return store.write(viewer, reason, (unit, dsl) -> {
			new Scrubber(dsl, store.model(), unit).run(new ScrubSet(dsl, store.model()).of(type, seen(dsl, type, ids)));
			return null;
		}).commit();
	}

	// Ids out of scope are as good as none: nobody scrubs what he may not see.
	private List<String> seen(org.jooq.DSLContext dsl, RecordType type, Collection<String> ids) {
		Mapping mapping = store.model().of(type);
		for (String id : ids) {
			if (!isVisible(dsl, mapping, id)) {
				throw new StoreException(StoreException.Reason.NOT_FOUND, type.id(), id);
			}
		}
		return List.copyOf(ids);
	}

	private boolean isVisible(org.jooq.DSLContext dsl, Mapping mapping, String id) {
		return !narrow(dsl) || new Rows(dsl, store.model(), viewer.scope()).find(mapping, id).isPresent();
	}

	@Override
	public Stream<Change> changes(long seq) {
		viewer.require(Permission.HISTORY);
		Stream<List<Change>> pages = transactions.read((connection, dsl) -> narrow(dsl)) ? Stream.of(inScope(seq))
				: all(seq).map(page -> page.stream().filter(this::isKnown).toList());
		return pages.flatMap(page -> told(page).stream());
	}

	private List<Change> inScope(long seq) {
		return transactions.read((connection, dsl) -> new ScopedHistory(dsl, store.model(), viewer).changes(seq));
	}

	private List<Change> told(List<Change> page) {
		Reading reading = new Reading(viewer);
		List<Change> seen = page.stream().map(change -> Masks.seen(viewer, mapping(change), change)).toList();
		seen.forEach(change -> reading.change(mapping(change), change));
		if (!purpose.isExport()) {
			reading.log(store.access(), null, purpose);
		}
		return seen;
	}

	private Mapping mapping(Change change) {
		return store.model().of(store.dictionary().type(change.type()));
	}

	private boolean narrow(org.jooq.DSLContext dsl) {
		return !(WideScope.of(dsl, store.model(), viewer.scope()) instanceof Scope.All);
	}

	private Stream<List<Change>> all(long seq) {
		Iterator<Integer> starts = IntStream.iterate(0, start -> start + PAGE).iterator();
		return Stream.generate(() -> page(seq, starts.next())).takeWhile(page -> !page.isEmpty());
	}

	private List<Change> page(long seq, int from) {
		return transactions.read((connection, dsl) -> AuditReader.page(dsl, seq, from, PAGE));
	}

	private boolean isKnown(Change change) {
		return store.dictionary().has(change.type());
	}

	@Override
	public List<Commit> commits(int limit) {
		viewer.require(Permission.HISTORY);
		return transactions.read((connection, dsl) -> narrow(dsl)
				? new ScopedHistory(dsl, store.model(), viewer).commits(limit) : AuditReader.commits(dsl, limit));
	}

	/** Work on a unit that also needs plain SQL. */
	@FunctionalInterface
	interface UnitWork<R> {
		R run(UnitOfWorkImpl unit, org.jooq.DSLContext dsl) throws SQLException;
	}
}
