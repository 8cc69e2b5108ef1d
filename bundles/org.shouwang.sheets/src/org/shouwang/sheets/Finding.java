// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.Optional;

/**
 * Something worth telling about one cell, one row or the whole sheet: where it is, what is wrong, what was done.
 *
 * @param sheet the sheet's name
 * @param row row number as the spreadsheet program shows it; 0 for the whole sheet
 * @param column column counted from 0; -1 for the whole row
 * @param header the column's header, empty for the whole row
 * @param value the value as written, empty for the whole row
 * @param severity how bad it is
 * @param code a stable name for programs, such as {@code idNumber.checksum}
 * @param message what is wrong
 * @param action what was done
 */
public record Finding(String sheet, int row, int column, String header, String value, Severity severity, String code,
		Localized message, Localized action) {

	/** A finding about a field of a row of a table; about the whole row if no column is read into the field. */
	public static Finding at(SheetTable table, SheetRow row, String fieldId, Severity severity, String code, Localized message,
			Localized action) {
		Optional<MappedColumn> column = table.mapping().of(fieldId);
		return new Finding(table.sheet().name(), row.number(), column.map(MappedColumn::column).orElse(-1),
				column.map(MappedColumn::header).orElse(""), row.text(fieldId), severity, code, message, action); //$NON-NLS-1$
	}

	/** A finding about a whole row. */
	public static Finding row(SheetTable table, int row, Severity severity, String code, Localized message, Localized action) {
		return new Finding(table.sheet().name(), row, -1, "", "", severity, code, message, action); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The column's letters, empty for a whole row. */
	public String letters() {
		return column < 0 ? "" : Columns.letters(column); //$NON-NLS-1$
	}
}
