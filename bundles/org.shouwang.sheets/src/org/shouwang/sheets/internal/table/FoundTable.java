// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.table;

import java.util.List;

import org.shouwang.sheets.ColumnMapping;
import org.shouwang.sheets.HeaderChoice;
import org.shouwang.sheets.HeaderFingerprint;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.SheetFacts;
import org.shouwang.sheets.SheetInfo;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.SheetTable;
import org.shouwang.sheets.TableCursor;

/** A table that was found. */
record FoundTable(SheetSource source, SheetInfo sheet, HeaderChoice header, HeaderFingerprint fingerprint, ColumnMapping mapping,
		SheetFacts facts, List<HeaderChoice> others, Candidate candidate) implements SheetTable {

	static SheetTable of(SheetSource source, Candidate candidate, ColumnMapping mapping, List<HeaderChoice> others) {
		FactsReader facts = new FactsReader();
		candidate.head().rows().stream().filter(r -> r.number() < candidate.firstRow()).forEach(facts::above);
		return new FoundTable(source, candidate.head().sheet(), candidate.choice(), HeaderFingerprint.of(candidate.paths()), mapping,
				facts.facts(), List.copyOf(others), candidate);
	}

	@Override
	public SheetTable withMapping(ColumnMapping other) {
		return new FoundTable(source, sheet, header, fingerprint, other, facts, others, candidate);
	}

	@Override
	public TableCursor rows(Progress progress) {
		return new TableRows(this, source.rows(sheet.index(), progress));
	}
}
