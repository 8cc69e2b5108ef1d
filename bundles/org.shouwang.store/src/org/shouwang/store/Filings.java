// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.shouwang.model.Filing;
import org.shouwang.model.FilingGround;
import org.shouwang.model.ModelFactory;
import org.shouwang.model.meta.RecordType;

/**
 * Closing dossiers under archive rules and opening them again, as one account does it. Both need {@link Permission#EDIT} and
 * {@link Permission#REMOVE}; what a closed dossier allows, {@link Session#correct} says.
 */
public final class Filings {

	private static final String TYPE = "Filing";

	private final Session session;

	public Filings(Session session) {
		this.session = session;
	}

	/** The closing that holds now; empty while the dossier is open, or out of scope. */
	public Optional<Filing> current(RecordType type, String id) {
		return all(type, id).stream().filter(filing -> filing.getReopenedOn() == null).findFirst();
	}

	/** All closings of a dossier, ended ones included. */
	public List<Filing> all(RecordType type, String id) {
		return session.read(query -> {
			RecordTable table = query.table(TYPE);
			return query.records(TYPE, table.field("ownerType", String.class).eq(type.id()).and(table.field("owner", String.class).eq(id)));
		});
	}

	/**
	 * Closes a dossier.
	 *
	 * @param on   the day from which it counts as closed
	 * @param note such as to whom it was handed over; may be empty
	 * @throws StoreException {@code ALREADY_ARCHIVED}; {@code NOT_FOUND} when it is out of scope; {@code INVALID_VALUE} for a type of which
	 *                        there are no dossiers
	 */
	public Commit close(RecordType type, String id, LocalDate on, FilingGround ground, String note, String reason) {
		if (session.load(type, id).isEmpty()) {
			throw new StoreException(StoreException.Reason.NOT_FOUND, type.id(), id);
		}
		Filing filing = ModelFactory.eINSTANCE.createFiling();
		filing.setOwnerType(type.id());
		filing.setOwner(id);
		filing.setFiledOn(on);
		filing.setGround(ground);
		filing.setNote(note.isBlank() ? null : note.strip());
		return session.change(reason, unit -> unit.add(filing));
	}

	/**
	 * Opens a dossier again.
	 *
	 * @param reason why, in the person's words
	 * @throws StoreException {@code CORRECTION_REASON} without words, {@code NOT_FOUND} when it is not closed
	 */
	public Commit reopen(RecordType type, String id, LocalDate on, String reason) {
		if (reason.isBlank()) {
			throw new StoreException(StoreException.Reason.CORRECTION_REASON);
		}
		Filing filing = current(type, id).orElseThrow(() -> new StoreException(StoreException.Reason.NOT_FOUND, TYPE, id));
		return session.change(reason, unit -> {
			Filing edit = unit.edit(unit.query().dictionary().type(TYPE), filing.getId());
			edit.setReopenedOn(on);
			edit.setReopenReason(reason.strip());
		});
	}
}
