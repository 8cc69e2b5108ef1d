// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who holds the key of a sealed database. Immutable; every change makes the next generation.
 *
 * @param workspace  id of the workspace it belongs to
 * @param name       of the sealed database
 * @param generation 1, 2, 3 …
 * @param grants     in the order in which they were made
 */
record Grants(String workspace, String name, int generation, List<Grant> grants) {

	Grants {
		grants = List.copyOf(grants);
	}

	/**
	 * The key, sealed to one account.
	 *
	 * @param account   id
	 * @param publicKey to which it is sealed
	 * @param key       sealed
	 * @param next      the key to come, sealed, while a rotation is under way; else null
	 */
	record Grant(String account, byte[] publicKey, byte[] key, byte[] next) {

		@Override
		public String toString() {
			return "Grant";
		}
	}

	Optional<Grant> of(String account) {
		return grants.stream().filter(grant -> grant.account().equals(account)).findFirst();
	}

	boolean isRotating() {
		return grants.stream().anyMatch(grant -> grant.next() != null);
	}

	/** The next generation with this grant in place of the account's former one. */
	Grants with(Grant grant) {
		List<Grant> changed = new ArrayList<>(grants);
		changed.removeIf(old -> old.account().equals(grant.account()));
		changed.add(grant);
		return next(changed);
	}

	/** The next generation with these grants. */
	Grants next(List<Grant> changed) {
		return new Grants(workspace, name, generation + 1, changed);
	}

	/** What a sealed key is bound to. */
	String context(String account) {
		return String.join("\n", "shouwang-sealed-1", workspace, name, account);
	}
}
