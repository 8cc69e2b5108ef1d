// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/**
 * Holds a narrow viewer's new references to what the viewer sees without them: a tie from the own pupil to a stranger would else
 * draw the stranger into the scope. What the unit itself has added may be referred to.
 */
final class References {

	private final Model model;
	private final Rows rows;
	private final RowWriter writer;
	private final Map<Mapping, Set<String>> added;

	References(Model model, Rows rows, RowWriter writer, Map<Mapping, Set<String>> added) {
		this.model = model;
		this.rows = rows;
		this.writer = writer;
		this.added = added;
	}

	/**
	 * Refuses a reference to a record out of scope.
	 *
	 * @return whether one of these fields is a reference
	 */
	boolean check(Mapping mapping, Record record, List<FieldType> fields) throws SQLException {
		boolean refers = false;
		for (FieldType field : fields) {
			Optional<RecordType> target = target(mapping, record, field);
			refers |= target.isPresent() || field.targetTypeField().isPresent();
			if (target.isPresent() && field.get(record) instanceof String id && !isVisible(target.get(), id)) {
				throw new StoreException(Reason.NOT_PERMITTED, field.id());
			}
		}
		return refers;
	}

	private Optional<RecordType> target(Mapping mapping, Record record, FieldType field) {
		Optional<String> type = field.targetTypeField().map(name -> (String) mapping.type().field(name).get(record))
				.or(field::target);
		return type.filter(model.dictionary()::has).map(model.dictionary()::type);
	}

	private boolean isVisible(RecordType type, String id) throws SQLException {
		Mapping mapping = model.of(type);
		if (added.getOrDefault(mapping, Set.of()).contains(id)) {
			return true;
		}
		// Not flushed: what is pending of this very unit must not make visible what it refers to.
		writer.drain();
		Collection<String> one = List.of(id);
		return rows.count(mapping, one) == 1;
	}
}
