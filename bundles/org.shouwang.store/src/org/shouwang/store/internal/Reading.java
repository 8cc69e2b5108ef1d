// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

import org.shouwang.model.Record;
import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Access;
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

	/** @param glass whether a glass was broken for it: then all is logged, sensitive or not */
	void log(AccessLog log, String recordId, String purpose, boolean glass) {
		if (glass || !fields.isEmpty()) {
			Access.Kind kind = glass ? Access.Kind.THROUGH : recordId == null ? Access.Kind.QUERY : Access.Kind.RECORD;
			String names = String.join(" ", fields);
			List<String> told = names.length() > MOST_FIELDS ? List.of(names.substring(0, MOST_FIELDS).split(" ")) : List.copyOf(fields);
			log.add(viewer.account(), kind, List.copyOf(types), recordId, told, rows.get(), purpose);
		}
	}
}
