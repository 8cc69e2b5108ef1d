// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

import java.time.LocalDate;

/**
 * How a table is to be imported.
 *
 * @param dryRun         only look and tell; nothing is written
 * @param acceptGoodRows import the good rows though others are rejected; otherwise one rejected row keeps the whole file out
 * @param update         where the file differs from what is stored, take the file's value; otherwise the stored value stays and the
 *                       difference is told. What is stored is never replaced in silence.
 * @param today          the day of the import, for ages and plausible dates
 */
public record ImportOptions(boolean dryRun, boolean acceptGoodRows, boolean update, LocalDate today) {

	/** A dry run with the other choices as they are. */
	public ImportOptions asDryRun() {
		return new ImportOptions(true, acceptGoodRows, update, today);
	}
}
