// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.List;

/**
 * A target with the table that it sees in a file.
 *
 * @param target into which the file goes
 * @param table  where its rows stand and what its columns mean there
 */
public record ImportChoice(ImportTarget target, SheetTable table) {

	/**
	 * Chooses by the headers of a file: the target that misses the fewest of its required columns, and among those the one that reads
	 * most columns; the first of equals.
	 *
	 * @param targets at least one
	 * @throws SheetProblem of the first target when none finds a table
	 */
	public static ImportChoice of(List<ImportTarget> targets, SheetSource source) {
		ImportChoice best = null;
		SheetProblem first = null;
		for (ImportTarget target : targets) {
			try {
				ImportChoice choice = new ImportChoice(target, new TableFinder(target.fields(), target.memory()).find(source));
				best = best == null || choice.isBetterThan(best) ? choice : best;
			} catch (SheetProblem e) {
				first = first == null ? e : first;
			}
		}
		if (best == null) {
			throw first == null ? new IllegalArgumentException("Nothing can be imported: no target") : first; //$NON-NLS-1$
		}
		return best;
	}

	private boolean isBetterThan(ImportChoice other) {
		int missing = table.mapping().missing().size();
		int otherMissing = other.table.mapping().missing().size();
		return missing < otherMissing || missing == otherMissing && known() > other.known();
	}

	private long known() {
		return table.mapping().columns().stream().filter(c -> c.use() == MappedColumn.Use.FIELD).count();
	}
}
