// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.Optional;

/**
 * How a module's schema came up.
 *
 * @param module  id of the module, also the name of its database schema
 * @param step    number of the last migration step in the database; 0 when none ran
 * @param problem why the module is disabled; empty when it is usable
 */
public record ModuleState(String module, int step, Optional<StoreException> problem) {

	public boolean isUsable() {
		return problem.isEmpty();
	}
}
