// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.imports;

import java.util.List;

import org.shouwang.sheets.ImportTarget;
import org.shouwang.sheets.MappedColumn;
import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetSource;
import org.shouwang.sheets.SheetTable;
import org.shouwang.sheets.TableFinder;

/** Chooses, by the headers of a file, the place into which it is imported: the one that knows most of its columns. */
final class Targets {
	private final List<ImportTarget> all;

	/** A target with the table that it sees in a file. */
	record Match(ImportTarget target, SheetTable table) {
		long known() {
			return table.mapping().columns().stream().filter(c -> c.use() == MappedColumn.Use.FIELD).count();
		}
	}

	Targets(List<ImportTarget> all) {
		this.all = List.copyOf(all);
	}

	ImportTarget first() {
		return all.getFirst();
	}

	/** @throws SheetProblem of the first target, when none finds its table */
	Match match(SheetSource source) {
		Match best = null;
		SheetProblem first = null;
		for (ImportTarget target : all) {
			try {
				Match match = new Match(target, new TableFinder(target.fields(), target.memory()).find(source));
				best = best == null || match.known() > best.known() ? match : best;
			} catch (SheetProblem e) {
				first = first == null ? e : first;
			}
		}
		if (best == null) {
			throw first == null ? new IllegalStateException("Nothing can be imported: no target is registered") : first;
		}
		return best;
	}
}
