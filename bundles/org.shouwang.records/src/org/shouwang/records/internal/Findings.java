// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.records.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.shouwang.model.value.Problem;
import org.shouwang.sheets.Finding;
import org.shouwang.sheets.Severity;
import org.shouwang.sheets.SheetRow;
import org.shouwang.sheets.SheetTable;

/** Gathers the findings of one table. */
final class Findings {
	/** A file of nothing but trouble must not fill the memory; the rest is counted in the rejected rows. */
	private static final int MOST = 100_000;

	private final SheetTable table;
	private final List<Finding> all = new ArrayList<>();

	Findings(SheetTable table) {
		this.table = table;
	}

	void problem(SheetRow row, String fieldId, Problem problem) {
		switch (problem.severity()) {
		case NORMALISED -> add(row, fieldId, Severity.NORMALISED, problem, "action.normalised");
		case WARNING -> add(row, fieldId, Severity.WARNING, problem, "action.accepted");
		case ERROR -> add(row, fieldId, Severity.WARNING, problem, "action.leftEmpty");
		}
	}

	private void add(SheetRow row, String fieldId, Severity severity, Problem problem, String action) {
		add(Finding.at(table, row, fieldId, severity, problem.code(), problem::message, Messages.later(action)));
	}

	void warning(SheetRow row, String fieldId, String code, String action, Object... arguments) {
		add(Finding.at(table, row, fieldId, Severity.WARNING, code, Messages.later(code, arguments), Messages.later(action)));
	}

	void rejected(SheetRow row, String fieldId, String code, Object... arguments) {
		add(Finding.at(table, row, fieldId, Severity.REJECTED, code, Messages.later(code, arguments), Messages.later("action.rejected")));
	}

	void addAll(List<Finding> more) {
		more.forEach(this::add);
	}

	private void add(Finding finding) {
		if (all.size() < MOST) {
			all.add(finding);
		}
	}

	/** All findings in the order of the rows. */
	List<Finding> inOrder() {
		return all.stream().sorted(Comparator.comparingInt(Finding::row)).toList();
	}
}
