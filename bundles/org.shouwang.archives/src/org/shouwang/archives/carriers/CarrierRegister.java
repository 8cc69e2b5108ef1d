// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.carriers;

import java.time.LocalDate;
import java.util.List;

import org.shouwang.archives.model.Carrier;
import org.shouwang.archives.model.CarrierContent;
import org.shouwang.archives.model.CarrierLoan;
import org.shouwang.store.Commit;

/**
 * The register of carriers of the workspace that is open, as the account that is signed in may see it. An OSGi service as long as
 * somebody is; all methods throw {@link org.shouwang.store.StoreException}.
 */
public interface CarrierRegister {
	/** The day by which loans are overdue. */
	LocalDate today();

	/** All carriers by file number, each with the loan that is open. */
	List<CarrierRow> carriers();

	/** All loans, the newest first. */
	List<LoanRow> loans();

	/** The loans of one carrier, the newest first. */
	List<CarrierLoan> loansOf(String carrierId);

	/** What lies in a carrier, as far as this account may see the children it is about, in the order of its places. */
	List<CarrierContent> contentsOf(String carrierId);

	/**
	 * The carriers that a word means: its id, its file number or its title, in this order.
	 *
	 * @return empty for none; several where it is not clear
	 */
	List<CarrierRow> find(String word);

	/** A new carrier of this school, not saved yet. */
	Carrier create();

	/** A new loan that begins today and ends in two weeks, not saved yet. */
	CarrierLoan newLoan(String carrierId);

	/**
	 * Gives a carrier into somebody's hands.
	 *
	 * @param loan filled in by a person; gets its id
	 * @throws org.shouwang.store.StoreException {@code CARRIER_OUT} when somebody has it already, {@code CARRIER_WITHDRAWN} when it is
	 *                                           no longer kept, {@code LOAN_DATES} when it were due before it was lent
	 */
	Commit lend(CarrierLoan loan);

	/**
	 * Takes a carrier back and notes that it was seen.
	 *
	 * @param on    the day
	 * @param state in which it came back, in a person's words; may be {@code null}
	 * @throws org.shouwang.store.StoreException {@code CARRIER_NOT_OUT} when nobody has it, {@code LOAN_DATES} when that day is
	 *                                           before it was lent or still to come
	 */
	Commit takeBack(String carrierId, LocalDate on, String state);
}
