// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.shouwang.sheets.internal.Messages;

/** The findings that a spreadsheet gives rise to by itself, whatever its fields mean. */
public final class SheetFindings {

	/** {@link Finding#code()} of a formula that failed. */
	public static final String ERROR = "cell.error"; //$NON-NLS-1$
	/** {@link Finding#code()} of a formula that was never calculated. */
	public static final String UNCALCULATED = "cell.uncalculated"; //$NON-NLS-1$
	/** {@link Finding#code()} of a number whose last digits the spreadsheet program has lost. */
	public static final String LOST_DIGITS = "cell.lostDigits"; //$NON-NLS-1$
	/** {@link Finding#code()} of a column that nobody knows. */
	public static final String UNKNOWN_COLUMN = "column.unknown"; //$NON-NLS-1$
	/** {@link Finding#code()} of a column whose header fits several fields, or a field that is taken. */
	public static final String AMBIGUOUS_COLUMN = "column.ambiguous"; //$NON-NLS-1$
	/** {@link Finding#code()} of a required field without a column. */
	public static final String MISSING_COLUMN = "column.missing"; //$NON-NLS-1$
	/** {@link Finding#code()} of a row that is none of the table. */
	public static final String SKIPPED_ROW = "row.skipped"; //$NON-NLS-1$

	private SheetFindings() {
	}

	/**
	 * Cells of a row whose values cannot be trusted.
	 *
	 * @param action what is done with such a value
	 */
	public static List<Finding> ofCells(SheetTable table, SheetRow row, Severity severity, Localized action) {
		List<Finding> findings = List.of();
		for (Map.Entry<String, Cell> field : row.fields().entrySet()) {
			String code = code(field.getValue());
			if (code != null) {
				findings = findings.isEmpty() ? new ArrayList<>() : findings;
				Localized message = Messages.later(code, field.getValue().text());
				findings.add(Finding.at(table, row, field.getKey(), severity, code, message, action));
			}
		}
		return findings;
	}

	private static String code(Cell cell) {
		if (cell.kind() == CellKind.ERROR) {
			return cell.text().startsWith("=") ? UNCALCULATED : ERROR; //$NON-NLS-1$
		}
		return cell.lostDigits() ? LOST_DIGITS : null;
	}

	/** Columns that are kept aside, and required fields that no column fills. */
	public static List<Finding> ofMapping(SheetTable table) {
		List<Finding> findings = new ArrayList<>();
		int row = table.header().lastRow();
		for (MappedColumn column : table.mapping().unknown()) {
			String code = column.alternatives().isEmpty() ? UNKNOWN_COLUMN : AMBIGUOUS_COLUMN;
			Severity severity = column.alternatives().isEmpty() ? Severity.INFO : Severity.WARNING;
			findings.add(new Finding(table.sheet().name(), row, column.column(), column.header(), "", severity, code, //$NON-NLS-1$
					Messages.later(code), Messages.later("action.keptAside"))); //$NON-NLS-1$
		}
		for (TargetField field : table.mapping().missing()) {
			findings.add(Finding.row(table, row, Severity.WARNING, MISSING_COLUMN, Messages.later(MISSING_COLUMN, field.label()),
					Messages.later("action.leftEmpty"))); //$NON-NLS-1$
		}
		return findings;
	}

	/** Rows that were left out because they are none of the table. */
	public static List<Finding> ofSkipped(SheetTable table, List<SkippedRow> skipped) {
		return skipped.stream().map(s -> new Finding(table.sheet().name(), s.number(), -1, "", s.text(), Severity.INFO, SKIPPED_ROW, //$NON-NLS-1$
				Messages.later(SKIPPED_ROW, s.kind()), Messages.later("action.skipped"))).toList(); //$NON-NLS-1$
	}
}
