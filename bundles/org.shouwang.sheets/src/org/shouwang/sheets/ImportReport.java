// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param rows      rows of the table
 * @param added     rows that gave a new record
 * @param changed   rows that added something to a record that was there
 * @param unchanged rows whose record held all of it already
 * @param rejected  rows that were not taken
 * @param findings  everything worth telling, in the order of the rows
 * @param isApplied whether the store was written; false for a dry run and where a rejected row kept the file out
 * @param commit    number of the commit, by which the import can be undone; 0 where nothing was written
 */
public record ImportReport(int rows, int added, int changed, int unchanged, int rejected, List<Finding> findings, boolean isApplied,
		long commit) {

	public ImportReport {
		findings = List.copyOf(findings);
	}

	/** The findings of one severity. */
	public List<Finding> findings(Severity severity) {
		return findings.stream().filter(f -> f.severity() == severity).toList();
	}
}
