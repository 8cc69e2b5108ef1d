// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Change;
import org.shouwang.store.Viewer;

/** What one reading transaction reads of sensitive fields, unmasked; becomes one line of the access log. */
final class Reading {

	private static final int MOST_FIELDS = 3900;

	private final Viewer viewer;
	private final Set<String> types = new TreeSet<>();
	private final Set<String> fields = new TreeSet<>();
	private final AtomicLong rows = new AtomicLong();

	Reading(Viewer viewer) {
		this.viewer = viewer;
	}

	/** Whether a value of the field, seen by the viewer, belongs into the log. */
	static boolean isLogged(Viewer viewer, FieldType field) {
		return !Sensitivity.INTERNAL.clears(field.sensitivity()) && !Masks.hides(viewer, field);
	}

	/** A query names the field. */
	void uses(FieldType field) {
		if (isLogged(viewer, field)) {
			types.add(field.owner().id());
			fields.add(field.id());
		}
	}

	/** A query gave a row. */
	void row() {
		rows.incrementAndGet();
	}

	/** Records were handed out. */
	void records(Mapping mapping, List<? extends Record> records) {
		rows.addAndGet(records.size());
		for (FieldType field : mapping.fields()) {
			if (isLogged(viewer, field) && records.stream().anyMatch(r -> field.get(r) != null)) {
				uses(field);
			}
		}
	}

	/** A line of the history was handed out: its values are as good as the record's. */
	void change(Mapping mapping, Change change) {
		row();
		Set<String> told = change.kind() == Change.Kind.UPDATED ? Set.of(change.field())
				: Stream.of(change.oldValue(), change.newValue()).filter(Objects::nonNull)
						.flatMap(json -> RecordJson.values(json).keySet().stream()).collect(Collectors.toSet());
		if (!change.erased()) {
			mapping.fields().stream().filter(field -> told.contains(field.name())).forEach(this::uses);
		}
	}

	/** Writes the line, if there is anything to tell: through a broken glass all is, sensitive or not. */
	void log(AccessLog log, String recordId, Purpose purpose) {
		if (purpose.isGlass() || !fields.isEmpty()) {
			String names = String.join(" ", fields);
			List<String> told = names.length() > MOST_FIELDS ? List.of(names.substring(0, MOST_FIELDS).split(" ")) : List.copyOf(fields);
			log.add(viewer.account(), purpose.kind(recordId), List.copyOf(types), recordId, told, rows.get(), purpose.words());
		}
	}
}
