// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.carriers;

import java.time.LocalDate;

/**
 * A loan as lists show it.
 *
 * @param carrier      id of what was lent
 * @param carrierTitle its title
 * @param unit         of the borrower; may be {@code null}
 * @param purpose      may be {@code null}
 * @param lentOn       {@code null} only to who may not know it
 * @param dueOn        as {@code lentOn}
 * @param returnedOn   {@code null} while it is out
 */
public record LoanRow(String id, String carrier, String carrierTitle, String borrower, String unit, String purpose, LocalDate lentOn,
		LocalDate dueOn, LocalDate returnedOn) {
	/** Whether it is still out. */
	public boolean isOpen() {
		return returnedOn == null;
	}

	/** Whether it is still out and was due before that day. */
	public boolean isOverdue(LocalDate on) {
		return isOpen() && dueOn != null && dueOn.isBefore(on);
	}
}
