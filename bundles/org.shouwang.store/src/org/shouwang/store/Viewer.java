// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.Objects;

import org.shouwang.model.meta.Sensitivity;

/**
 * Who looks or writes: the account named in the change history, the rows it may see and the highest sensitivity it may read.
 *
 * @param account   name of the account, as it will stand in the history; never blank
 * @param scope     the rows to be seen
 * @param clearance fields above this level are masked on reading and refused on writing
 */
public record Viewer(String account, Scope scope, Sensitivity clearance) {

	public Viewer {
		Objects.requireNonNull(scope);
		Objects.requireNonNull(clearance);
		if (account.isBlank()) {
			throw new IllegalArgumentException("a viewer needs an account name");
		}
	}

	/** Whether this viewer may read fields of that sensitivity unmasked. */
	public boolean mayRead(Sensitivity sensitivity) {
		return clearance.clears(sensitivity);
	}
}
