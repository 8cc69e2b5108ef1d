// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.shouwang.model.meta.FieldType;
import org.shouwang.model.meta.RecordType;
import org.shouwang.records.RecordQuery;
import org.shouwang.records.RecordRow;
import org.shouwang.records.ui.RecordsDesk;
import org.shouwang.store.Session;
import org.shouwang.ui.form.FormContext;
import org.shouwang.ui.list.ListRow;
import org.shouwang.ui.list.ListSource;
import org.shouwang.ui.list.MemorySource;
import org.shouwang.ui.list.SuppliedSource;

/** The rows of one record type, read once and searched in memory until something is committed. */
public final class RecordSource {
	private final Session session;
	private final RecordType type;
	private final FormContext forms;
	private volatile MemorySource rows;

	/** A source that has read nothing yet. */
	public RecordSource(RecordsDesk desk, RecordType type) {
		this.session = desk.signedIn().session();
		this.type = type;
		this.forms = desk.forms();
	}

	/** The rows for the list. */
	public ListSource rows() {
		return new SuppliedSource(this::present);
	}

	/** Reads anew at the next question. */
	public void forget() {
		rows = null;
	}

	private MemorySource present() {
		MemorySource known = rows;
		if (known == null) {
			List<FieldType> fields = RecordQuery.shown(type);
			List<ListRow> read = session.read(q -> new RecordQuery(q, type).fetch()).stream().map(r -> row(fields, r)).toList();
			known = new MemorySource(fields.stream().map(FieldType::name).toList(), read);
			rows = known;
		}
		return known;
	}

	private ListRow row(List<FieldType> fields, RecordRow row) {
		List<String> cells = new ArrayList<>(fields.size());
		for (int i = 0; i < fields.size(); i++) {
			Object value = row.values().get(i);
			boolean isTitle = fields.get(i).target().isPresent();
			cells.add(isTitle ? value == null ? "" : value.toString() : forms.show(fields.get(i), value));
		}
		return new ListRow(row.id(), cells);
	}
}
