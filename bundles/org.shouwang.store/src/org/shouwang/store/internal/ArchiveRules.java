// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jooq.exception.DataAccessException;
import org.shouwang.model.Filing;
import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.store.Permission;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Viewer;

/**
 * Archive rules within one unit of work (案卷, "不得丢失、涂改"): what belongs to a closed dossier is changed and added to only by a
 * correction, and never removed. A closing is itself never removed; the dossier is reopened, which is a dated fact too.
 */
final class ArchiveRules {

	/** So many records are looked up one by one; a unit that writes more reads all closed dossiers at once. */
	private static final int FEW = 20;
	private static final String REOPENED = "reopenedOn";
	private static final String REOPEN_REASON = "reopenReason";

	private final Dossiers dossiers;
	private final Model model;
	private final Viewer viewer;
	private final RowWriter writer;
	private final Set<String> made = new HashSet<>();
	private final Set<String> closing = new HashSet<>();
	private Set<String> closed;
	private int asked;
	private boolean correcting;
	private boolean undoing;

	ArchiveRules(Dossiers dossiers, Model model, Viewer viewer, RowWriter writer) {
		this.dossiers = dossiers;
		this.model = model;
		this.viewer = viewer;
		this.writer = writer;
	}

	/** From now on changes and additions are corrections, with the commit's reason. */
	void correct() {
		correcting = true;
	}

	/** From now on what is done undoes something, by a new commit that says why. */
	void undo() {
		correcting = true;
		undoing = true;
	}

	/** Refuses a new record of a closed dossier unless it is a correction. */
	void adding(Mapping mapping, Record record) {
		if (mapping.type().isDossier()) {
			made.add(record.getId());
		} else if (record instanceof Filing filing) {
			close(mapping, filing);
		} else if (!correcting) {
			refuse(mapping, Reason.ARCHIVED, dossiers(mapping, record));
		}
	}

	private void close(Mapping mapping, Filing filing) {
		boolean known = model.dictionary().has(filing.getOwnerType());
		if (!known || !model.dictionary().type(filing.getOwnerType()).isDossier() || filing.getReopenedOn() != null) {
			throw new StoreException(Reason.INVALID_VALUE, mapping.type().field("owner").id(), filing.getOwnerType());
		}
		viewer.require(Permission.REMOVE);
		refuse(mapping, Reason.ALREADY_ARCHIVED, Set.of(filing.getOwner()));
		closing.add(filing.getOwner());
	}

	/** Refuses a change in a closed dossier unless it is a correction; also one that puts a record into it. */
	void changing(Mapping mapping, Record stored, Record mine, List<FieldType> changed) {
		if (stored instanceof Filing before && mine instanceof Filing after) {
			changing(mapping, before, after, changed);
		} else if (!correcting && dossiers.mayHold(mapping)) {
			Set<String> both = new HashSet<>(dossiers(mapping, stored));
			both.addAll(dossiers(mapping, mine));
			refuse(mapping, Reason.ARCHIVED, both);
		}
	}

	private void changing(Mapping mapping, Filing before, Filing after, List<FieldType> changed) {
		boolean moved = !before.getOwner().equals(after.getOwner()) || !before.getOwnerType().equals(after.getOwnerType());
		boolean reopening = before.getReopenedOn() == null && after.getReopenedOn() != null;
		boolean touched = changed.stream().anyMatch(f -> f.name().equals(REOPENED) || f.name().equals(REOPEN_REASON));
		if (touched && !reopening && !undoing) {
			throw new StoreException(Reason.ARCHIVED_KEPT, before.getFiledOn());
		}
		if (touched) {
			viewer.require(Permission.REMOVE);
		}
		if (reopening) {
			if (after.getReopenReason() == null || after.getReopenReason().isBlank()) {
				throw new StoreException(Reason.CORRECTION_REASON);
			}
			closing.remove(before.getOwner());
			closed = null;
		}
		boolean others = changed.stream().anyMatch(f -> !f.name().equals(REOPENED) && !f.name().equals(REOPEN_REASON));
		if (others && !correcting) {
			refuse(mapping, moved ? Reason.ARCHIVED_KEPT : Reason.ARCHIVED, Set.of(before.getOwner()));
		}
	}

	/** Refuses to remove what belongs to a closed dossier, a dossier that was ever closed, and a closing itself. */
	void removing(Mapping mapping, Record stored) {
		if (stored instanceof Filing filing) {
			takeBack(filing);
			return;
		}
		Set<String> of = dossiers(mapping, stored);
		refuse(mapping, Reason.ARCHIVED_KEPT, of);
		if (mapping.type().isDossier() && !dossiers.filings(of).isEmpty()) {
			throw new StoreException(Reason.ONCE_ARCHIVED);
		}
	}

	// Undone at once, a closing by mistake leaves no trace but in the history. Later it would take the originals out of sight.
	private void takeBack(Filing filing) {
		viewer.require(Permission.REMOVE);
		drain();
		if (!undoing || dossiers.isTouchedSince(filing)) {
			throw new StoreException(Reason.ARCHIVED_KEPT, filing.getFiledOn());
		}
		closing.remove(filing.getOwner());
		closed = null;
	}

	/** Whether the record belongs to a closed dossier, or is a closing. */
	boolean keeps(Mapping mapping, Record stored) {
		return stored instanceof Filing || isClosed(dossiers(mapping, stored));
	}

	private Set<String> dossiers(Mapping mapping, Record record) {
		if (!dossiers.areKept() || !dossiers.mayHold(mapping)) {
			return Set.of();
		}
		if (mapping.fields().stream().anyMatch(f -> f.targetTypeField().isPresent())) {
			drain();
		}
		return dossiers.of(mapping, record);
	}

	private void refuse(Mapping mapping, Reason reason, Set<String> of) {
		if (isClosed(of)) {
			LocalDate since = dossiers.closed(of).orElse(null);
			throw new StoreException(reason, since == null ? "" : since, mapping.type().id());
		}
	}

	private boolean isClosed(Set<String> of) {
		if (of.stream().anyMatch(closing::contains)) {
			return true;
		}
		List<String> old = of.stream().filter(id -> !made.contains(id)).toList();
		if (old.isEmpty() || !dossiers.areKept()) {
			return false;
		}
		if (closed == null && ++asked > FEW) {
			drain();
			closed = dossiers.closed();
		}
		if (closed != null) {
			return old.stream().anyMatch(closed::contains);
		}
		drain();
		return dossiers.closed(old).isPresent();
	}

	// The connection belongs to one thread at a time.
	private void drain() {
		try {
			writer.drain();
		} catch (SQLException e) {
			throw new DataAccessException("writing", e);
		}
	}
}
