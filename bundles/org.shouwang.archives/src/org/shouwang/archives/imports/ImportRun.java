// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.shouwang.archives.ArchiveBatch;
import org.shouwang.archives.imports.Identities.Match;
import org.shouwang.sheets.Progress;
import org.shouwang.sheets.Severity;
import org.shouwang.sheets.SheetFindings;
import org.shouwang.sheets.SheetRow;
import org.shouwang.sheets.SheetTable;
import org.shouwang.sheets.TableCursor;
import org.shouwang.store.QueryContext;

/** One pass over a table, in chunks, so that neither the file nor the store is ever held as a whole. */
final class ImportRun {
	private static final int CHUNK = 500;

	private final SheetTable table;
	private final RowReader reader;
	private final Identities identities;
	private final ArchiveMerger merger;
	private final FindingList findings;
	private final Supplier<QueryContext> query;
	private final String school;
	private final List<Known> chunk = new ArrayList<>(CHUNK);
	private final Tally tally = new Tally();

	/** A row whose child is in the store. */
	private record Known(PupilDraft draft, String id) {
	}

	/** What was counted. */
	static final class Tally {
		int rows;
		int added;
		int changed;
		int unchanged;
		int rejected;
	}

	ImportRun(SheetTable table, RowReader reader, Identities identities, ArchiveMerger merger, FindingList findings,
			Supplier<QueryContext> query, String school) {
		this.table = table;
		this.reader = reader;
		this.identities = identities;
		this.merger = merger;
		this.findings = findings;
		this.query = query;
		this.school = school;
	}

	Tally run(Progress progress) {
		findings.addAll(SheetFindings.ofMapping(table));
		boolean hasClass = table.mapping().of("pupil.classGroup").isPresent();
		try (TableCursor cursor = table.rows(progress)) {
			for (SheetRow row = cursor.next(); row != null; row = cursor.next()) {
				take(row, hasClass);
			}
			mergeChunk();
			findings.addAll(SheetFindings.ofSkipped(table, cursor.skipped()));
		}
		return tally;
	}

	private void take(SheetRow row, boolean hasClass) {
		tally.rows++;
		findings.addAll(SheetFindings.ofCells(table, row, Severity.WARNING, Messages.later("action.leftEmpty")));
		reader.read(row, hasClass).ifPresentOrElse(this::place, () -> tally.rejected++);
	}

	private void place(PupilDraft draft) {
		Match match = identities.match(draft);
		int before = match.id() == null ? 0 : identities.rowOf(match.id());
		switch (match.how()) {
		case OTHER_NAME -> reject(draft, "pupil.idNumber", "identity.otherName");
		case AMBIGUOUS -> reject(draft, "pupil.name", "row.ambiguous");
		default -> {
			if (before != 0 && identities.isMerged(match.id())) {
				findings.warning(draft.row(), "pupil.name", "row.merged", "action.kept", before);
				tally.unchanged++;
				return;
			} else if (before != 0) {
				reject(draft, "pupil.name", "row.duplicate", before);
				return;
			}
			warn(draft, match);
			accept(draft, match);
		}
		}
	}

	private void warn(PupilDraft draft, Match match) {
		switch (match.how()) {
		case OTHER_NUMBER -> findings.warning(draft.row(), "pupil.idNumber", "identity.otherNumber", "action.accepted");
		case SAME_BY_NAME_ONLY -> findings.warning(draft.row(), "pupil.name", "identity.nameOnly", "action.accepted");
		default -> {
			// nothing to tell
		}
		}
	}

	private void reject(PupilDraft draft, String field, String code, Object... arguments) {
		tally.rejected++;
		findings.rejected(draft.row(), field, code, arguments);
	}

	private void accept(PupilDraft draft, Match match) {
		if (match.id() == null) {
			identities.see(merger.create(draft, school), draft);
			tally.added++;
			return;
		}
		identities.see(match.id(), draft);
		if (identities.isClosed(match.id())) {
			findings.warning(draft.row(), "pupil.name", "archive.closed", "action.kept");
			tally.unchanged++;
			return;
		}
		chunk.add(new Known(draft, match.id()));
		if (chunk.size() == CHUNK) {
			mergeChunk();
		}
	}

	private void mergeChunk() {
		merger.flush();
		ArchiveBatch archives = new ArchiveBatch(query.get(), chunk.stream().map(Known::id).toList());
		merger.begin(chunk.stream().map(k -> archives.of(k.id)).toList());
		for (Known known : chunk) {
			if (merger.merge(archives.of(known.id), known.draft)) {
				tally.changed++;
			} else {
				tally.unchanged++;
			}
		}
		merger.flush();
		chunk.clear();
	}

}
