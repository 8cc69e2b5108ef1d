// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.List;

import org.shouwang.sheets.internal.table.Detection;

/**
 * Finds the table in a spreadsheet as a person would: the sheet and the rows whose cells name most of the fields that
 * are looked for, under titles, over one to three lines, with groups.
 */
public final class TableFinder {

	private final List<TargetField> fields;
	private final MappingMemory memory;

	/**
	 * @param fields what columns can be read into
	 * @param memory corrections of earlier files
	 */
	public TableFinder(List<TargetField> fields, MappingMemory memory) {
		this.fields = List.copyOf(fields);
		this.memory = memory;
	}

	/**
	 * The table of a file.
	 *
	 * @throws SheetProblem NO_HEADER if nothing looks like it, TWO_HEADERS if several places look equally like it, EMPTY
	 */
	public SheetTable find(SheetSource source) {
		return new Detection(source, fields, memory).find();
	}

	/**
	 * The table whose header a person chose.
	 *
	 * @throws SheetProblem NO_SUCH_HEADER if there is nothing at that place
	 */
	public SheetTable at(SheetSource source, HeaderChoice header) {
		return new Detection(source, fields, memory).at(header);
	}

	/** All places that look like the table, the best first. */
	public List<HeaderChoice> candidates(SheetSource source) {
		return new Detection(source, fields, memory).candidates();
	}
}
