// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets;

/** Listens to long work and may end it. Called on the working thread, at most about once in a thousand rows. */
public interface Progress {

	/** Neither listens nor cancels. */
	Progress NONE = (rows, fraction) -> {
		// nobody listens
	};

	/**
	 * Work has come this far.
	 *
	 * @param rows rows done
	 * @param fraction estimated part done, 0 to 1
	 */
	void at(long rows, double fraction);

	/** True to stop the work: it then ends with a {@link SheetProblem} of reason {@code CANCELLED}. */
	default boolean isCancelled() {
		return false;
	}
}
