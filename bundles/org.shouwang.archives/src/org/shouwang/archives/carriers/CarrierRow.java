// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.carriers;

import java.time.LocalDate;

import org.shouwang.archives.model.CarrierKind;

/**
 * A carrier as lists show it.
 *
 * @param number    file number; may be {@code null}
 * @param kind      {@code null} only to who may not know it
 * @param pupil     name of the child whose it is; {@code null} for a carrier of several or of none
 * @param room      where it stands; may be {@code null}
 * @param shelfMark on which shelf; may be {@code null}
 * @param pieces    how many sheets, pictures or tracks; may be {@code null}
 * @param withdrawn since when it is no longer kept; {@code null} while it is
 * @param loan      the loan that is open; {@code null} while it stands in its place
 */
public record CarrierRow(String id, String number, String title, CarrierKind kind, String pupil, String room, String shelfMark, Integer pieces,
		LocalDate withdrawn, LoanRow loan) {
	/** Whether somebody has it and should have brought it back before that day. */
	public boolean isOverdue(LocalDate on) {
		return loan != null && loan.isOverdue(on);
	}
}
