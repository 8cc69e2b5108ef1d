// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.shouwang.model.value.Problem;
import org.shouwang.sheets.Finding;
import org.shouwang.sheets.Localized;
import org.shouwang.sheets.Severity;
import org.shouwang.sheets.SheetRow;
import org.shouwang.sheets.SheetTable;

/** Gathers the findings of one table. */
final class FindingList {
	/** A file of nothing but trouble must not fill the memory; the rest is counted in the rejected rows. */
	private static final int MOST = 100_000;

	private final SheetTable table;
	private final List<Finding> findings = new ArrayList<>();

	FindingList(SheetTable table) {
		this.table = table;
	}

	void problem(SheetRow row, String fieldId, Problem problem) {
		Severity severity = switch (problem.severity()) {
		case NORMALISED -> Severity.NORMALISED;
		case WARNING, ERROR -> Severity.WARNING;
		};
		String action = switch (problem.severity()) {
		case NORMALISED -> "action.normalised";
		case WARNING -> "action.accepted";
		case ERROR -> "action.leftEmpty";
		};
		add(Finding.at(table, row, fieldId, severity, problem.code(), problem::message, Messages.later(action)));
	}

	void warning(SheetRow row, String fieldId, String code, String action, Object... arguments) {
		add(Finding.at(table, row, fieldId, Severity.WARNING, code, Messages.later(code, arguments), Messages.later(action, arguments)));
	}

	void normalised(SheetRow row, String fieldId, String code, Object... arguments) {
		add(Finding.at(table, row, fieldId, Severity.NORMALISED, code, Messages.later(code, arguments), Messages.later("action.normalised")));
	}

	void rejected(SheetRow row, String fieldId, String code, Object... arguments) {
		add(Finding.at(table, row, fieldId, Severity.REJECTED, code, Messages.later(code, arguments), Messages.later("action.rejected")));
	}

	void sheet(String code, Object... arguments) {
		Localized message = Messages.later(code, arguments);
		add(Finding.row(table, table.header().firstRow(), Severity.WARNING, code, message, Messages.later("action.accepted")));
	}

	void addAll(List<Finding> more) {
		more.forEach(this::add);
	}

	private void add(Finding finding) {
		if (findings.size() < MOST) {
			findings.add(finding);
		}
	}

	/** All findings in the order of the rows: those of children whom the store knew come up later than their rows. */
	List<Finding> all() {
		return findings.stream().sorted(Comparator.comparingInt(Finding::row)).toList();
	}
}
