// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.nio.file.Path;

import org.shouwang.sheets.internal.Opener;

/** Opens spreadsheet files of every format that a school sends. */
public final class Workbooks {

	private Workbooks() {
	}

	/**
	 * Opens a file with the default limits.
	 *
	 * @throws SheetProblem if it is not a readable spreadsheet
	 */
	public static SheetSource open(Path file) {
		return open(file, Limits.defaults());
	}

	/**
	 * Opens a file. What it is, is told by its content; its name does not count.
	 *
	 * @throws SheetProblem if it is not a readable spreadsheet, or beyond a limit
	 */
	public static SheetSource open(Path file, Limits limits) {
		return Opener.open(file, limits);
	}
}
