// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.List;

/** A table found in a spreadsheet: where it is, what its columns are, and its rows as often as they are asked for. */
public interface SheetTable {

	/** The open file. */
	SheetSource source();

	/** The sheet. */
	SheetInfo sheet();

	/** Where the header stands. */
	HeaderChoice header();

	/** The shape, to remember corrections by. */
	HeaderFingerprint fingerprint();

	/** Which column is read into which field. */
	ColumnMapping mapping();

	/** What the sheet says about itself above the table. */
	SheetFacts facts();

	/** Other places in the file that look like tables, though less so; they are not read. */
	List<HeaderChoice> others();

	/** The same table, read by another mapping. */
	SheetTable withMapping(ColumnMapping mapping);

	/**
	 * Streams the rows. Values of cells merged downwards stand in each of their rows.
	 *
	 * @param progress told from time to time how far the reading is, and asked whether to stop
	 */
	TableCursor rows(Progress progress);
}
