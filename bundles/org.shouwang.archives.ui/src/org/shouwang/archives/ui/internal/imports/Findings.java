// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.shouwang.sheets.Finding;
import org.shouwang.ui.findings.FindingRow;
import org.shouwang.ui.findings.FindingRow.Level;

/** Says findings of the sheets in the words of the findings table. */
final class Findings {
	private Findings() {
	}

	/** What keeps a row out comes first, then by row. */
	static List<FindingRow> rows(List<Finding> findings, Locale locale) {
		return findings.stream().sorted(Comparator.comparing(Findings::level)).map(f -> new FindingRow(level(f), f.sheet(), f.row(), f.header().isEmpty() ? f.letters() : f.header(),
				f.value(), f.message().in(locale), f.action().in(locale))).toList();
	}

	private static Level level(Finding finding) {
		return switch (finding.severity()) {
		case REJECTED -> Level.REJECTED;
		case WARNING -> Level.WARNING;
		case NORMALISED, INFO -> Level.NORMALISED;
		};
	}
}
