// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.ui;

import java.util.List;
import java.util.Optional;

import org.shouwang.records.RecordTitles;
import org.shouwang.records.RecordTitles.Titled;
import org.shouwang.store.Session;
import org.shouwang.ui.form.Reference;
import org.shouwang.ui.form.ReferenceSource;

/** Lets pickers of forms find records by their titles. */
public final class RecordReferences implements ReferenceSource {
	private final RecordTitles titles;

	/** As the account of this session sees them. */
	public RecordReferences(Session session) {
		this.titles = new RecordTitles(session);
	}

	@Override
	public List<Reference> search(String type, String typed, int limit) {
		return titles.search(type, typed, limit).stream().map(RecordReferences::reference).toList();
	}

	@Override
	public Optional<Reference> find(String type, String id) {
		return titles.find(type, id).map(RecordReferences::reference);
	}

	private static Reference reference(Titled found) {
		return new Reference(found.id(), found.title(), found.born() == null ? "" : found.born().toString());
	}
}
