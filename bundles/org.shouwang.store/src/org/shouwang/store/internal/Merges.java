// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.shouwang.model.Alias;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Change;
import org.shouwang.store.Commit;
import org.shouwang.store.Former;
import org.shouwang.store.Merge;
import org.shouwang.store.MergePreview;
import org.shouwang.store.Permission;
import org.shouwang.store.Scope;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Viewer;

/**
 * Merging as one viewer asks for it. Both records must be in the viewer's scope; what refers to them moves whether the viewer sees it or
 * not, for else it would be lost, so the work itself is done over all rows in the viewer's name.
 */
final class Merges {

	private final StoreImpl store;
	private final Model model;
	private final Viewer viewer;
	private final Transactions narrow;

	Merges(StoreImpl store, Viewer viewer) {
		this.store = store;
		this.model = store.model();
		this.viewer = viewer;
		this.narrow = store.transactions().within(viewer.scope());
	}

	private Viewer wide() {
		return Viewer.unrestricted(viewer.account(), Scope.ALL, Sensitivity.SEALED);
	}

	private void require(Mapping mapping) {
		viewer.require(Permission.MERGE);
		viewer.require(Permission.REMOVE);
		new Guard(viewer).mayWrite(mapping);
	}

	MergePreview preview(RecordType type, String keptId, String goneId) {
		Mapping mapping = model.of(type);
		require(mapping);
		Record kept = visible(mapping, keptId);
		Record gone = visible(mapping, goneId);
		MergePlan plan = store.transactions().read((connection, dsl) -> {
			check(dsl, mapping, kept, gone, Set.of());
			return plan(dsl, mapping, keptId, goneId);
		});
		Set<String> suggested = new LinkedHashSet<>();
		List<FieldType> differing = mapping.differences(kept, gone);
		differing.stream().filter(f -> f.get(kept) == null && !Masks.hides(viewer, f)).forEach(f -> suggested.add(f.name()));
		return new MergePreview(type, Masks.apply(viewer, mapping, kept), Masks.apply(viewer, mapping, gone), differing, suggested,
				plan.counts(step -> true), plan.counts(MergePlan.Step::isJoined), plan.counts(MergePlan.Step::doubtful));
	}

	private MergePlan plan(DSLContext dsl, Mapping mapping, String kept, String gone) {
		Dossiers dossiers = new Dossiers(dsl, model);
		return new MergePlan(dsl, model, mapping, kept, gone,
				(m, r) -> m.type().id().equals(Dossiers.FILING) || dossiers.closed(dossiers.of(m, r)).isPresent());
	}

	private Record visible(Mapping mapping, String id) {
		return narrow.read((connection, dsl) -> new Rows(dsl, model, viewer.scope()).<Record>find(mapping, id))
				.orElseThrow(() -> new StoreException(Reason.NOT_FOUND, mapping.type().id(), id));
	}

	Commit merge(Merge merge, String reason) {
		Mapping mapping = model.of(merge.type());
		require(mapping);
		if (reason.isBlank()) {
			throw new StoreException(Reason.CORRECTION_REASON);
		}
		Record kept = visible(mapping, merge.kept());
		Record gone = visible(mapping, merge.gone());
		return store.write(wide(), reason, (unit, dsl) -> {
			check(dsl, mapping, kept, gone, merge.taken());
			new Merger(dsl, model, unit).run(mapping, merge);
			return null;
		}).commit();
	}

	private void check(DSLContext dsl, Mapping mapping, Record kept, Record gone, Set<String> taken) {
		if (kept.getId().equals(gone.getId())) {
			throw new StoreException(Reason.MERGE_SAME);
		}
		Dossiers dossiers = new Dossiers(dsl, model);
		dossiers.closed(dossiers.of(mapping, gone)).ifPresent(since -> {
			throw new StoreException(Reason.MERGE_ARCHIVED, since);
		});
		// Nobody decides about a value that he cannot see.
		mapping.differences(kept, gone).stream().filter(f -> Masks.hides(viewer, f))
				.filter(f -> taken.contains(f.name()) || f.get(gone) != null).findFirst().ifPresent(f -> {
					throw new StoreException(Reason.MERGE_HIDDEN, f.id());
				});
	}

	/** As whom a commit is undone: over all rows when it merged, but only by whoever may merge and sees the record that stayed. */
	Viewer undoing(long seq) {
		List<Alias> aliases = touched(seq);
		if (aliases.isEmpty()) {
			return viewer;
		}
		for (Alias alias : aliases) {
			Mapping mapping = model.of(model.dictionary().type(alias.getOwnerType()));
			require(mapping);
		}
		Alias last = aliases.getLast();
		visible(model.of(model.dictionary().type(last.getOwnerType())), last.getOwner());
		return wide();
	}

	private List<Alias> touched(long seq) {
		return store.transactions().read((connection, dsl) -> {
			Aliases aliases = new Aliases(dsl, model);
			List<Alias> found = new ArrayList<>();
			AuditReader.changes(dsl, AuditTables.COMMIT_SEQ.eq(seq).and(AuditTables.RECORD_TYPE.eq(Aliases.TYPE))).stream()
					.filter(c -> !c.erased() && c.kind() != Change.Kind.UPDATED && c.kind() != Change.Kind.SCRUBBED)
					.map(c -> (Alias) RecordJson.read(aliases.mapping(), c.recordId(), c.version(),
							Objects.requireNonNullElse(c.newValue(), c.oldValue())))
					.forEach(found::add);
			return found;
		});
	}

	/** Refuses to undo a single change of a merge that would leave half of it. */
	void checkUndo(long seq, int ordinal) {
		List<Alias> aliases = touched(seq);
		if (aliases.isEmpty()) {
			return;
		}
		Change change = narrow.read((connection, dsl) -> AuditReader.page(dsl, seq, ordinal, 1)).stream().findFirst()
				.orElseThrow(() -> new StoreException(Reason.NOT_FOUND, "change", seq + "." + ordinal));
		RecordType type = model.dictionary().type(change.type());
		boolean plain = change.kind() == Change.Kind.UPDATED && type.field(change.field()).target().isEmpty()
				&& type.field(change.field()).targetTypeField().isEmpty();
		if (!plain) {
			throw new StoreException(Reason.PART_OF_MERGE);
		}
	}

	/** The id of the record that stands for one today. */
	Optional<String> current(RecordType type, String id) {
		Mapping mapping = model.of(type);
		return narrow.read((connection, dsl) -> {
			Rows rows = new Rows(dsl, model, viewer.scope());
			return rows.find(mapping, id).map(Record::getId)
					.or(() -> new Aliases(dsl, model).owner(type, id).filter(owner -> rows.find(mapping, owner).isPresent()));
		});
	}

	List<Former> formers(RecordType type) {
		Mapping mapping = model.of(type);
		return narrow.read((connection, dsl) -> {
			Rows rows = new Rows(dsl, model, viewer.scope());
			List<Former> formers = new ArrayList<>();
			for (Alias alias : new Aliases(dsl, model).of(type)) {
				if (rows.find(mapping, alias.getOwner()).isPresent()) {
					new Past(dsl, model).beforeMerge(mapping, alias)
							.forEach(record -> formers.add(new Former(alias.getOwner(), Masks.apply(viewer, mapping, record))));
				}
			}
			return formers;
		});
	}
}
