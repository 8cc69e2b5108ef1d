// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.time.Duration;
import java.util.List;

/**
 * What verification looked at and what it found.
 *
 * @param commits  number of commits whose hash was recomputed
 * @param changes  number of changes in them
 * @param records  number of records compared with their history
 * @param tables   number of tables whose pages and indexes the engine checked
 * @param took     how long
 * @param findings what is wrong; empty when all is as it was written
 */
public record VerifyReport(long commits, long changes, long records, int tables, Duration took, List<Finding> findings) {

	public VerifyReport {
		findings = List.copyOf(findings);
	}

	/** Whether nothing is wrong. */
	public boolean isClean() {
		return findings.isEmpty();
	}

	/** This report with further findings, such as those of the encrypted files beside the database. */
	public VerifyReport with(List<Finding> more) {
		return new VerifyReport(commits, changes, records, tables, took,
				java.util.stream.Stream.concat(findings.stream(), more.stream()).toList());
	}
}
