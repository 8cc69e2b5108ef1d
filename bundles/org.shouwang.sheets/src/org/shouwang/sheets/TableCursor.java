// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.List;

/** The rows of a table one after the other. */
public interface TableCursor extends AutoCloseable {

	/** Most skipped rows that are kept for show. */
	int MOST_SKIPPED = 10_000;

	/**
	 * The next row with a value in at least one field, or null after the last one.
	 *
	 * @throws SheetProblem if the file is damaged, beyond a limit, or reading was cancelled
	 */
	SheetRow next();

	/** The rows left out so far, at most {@value #MOST_SKIPPED}; blank ones are not counted. */
	List<SkippedRow> skipped();

	/** What the sheet says about itself, with what was found below the table so far. */
	SheetFacts facts();

	@Override
	void close();
}
