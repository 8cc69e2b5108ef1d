// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.imports;

import java.time.LocalDate;

/**
 * What holds for the whole form.
 *
 * @param today      the day of the import
 * @param date       the day on which the form was filled in (填表日期), or {@code null}
 * @param isLongAway whether the form itself says that "away" means three months or more (连续三个月以上)
 */
record FormFacts(LocalDate today, LocalDate date, boolean isLongAway) {
	/** From when on a change holds that the form tells. */
	LocalDate dateOrToday() {
		return date == null || date.isAfter(today) ? today : date;
	}
}
