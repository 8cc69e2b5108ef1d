// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

/** The rows of a sheet one after the other, row numbers always rising. Rows without a filled cell may be left out. */
public interface RowCursor extends AutoCloseable {

	/**
	 * The next row, or null after the last one.
	 *
	 * @throws SheetProblem if the file is damaged, beyond a limit, or reading was cancelled
	 */
	Row next();

	@Override
	void close();
}
