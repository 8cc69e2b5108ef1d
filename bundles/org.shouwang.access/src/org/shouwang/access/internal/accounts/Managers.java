// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.accounts;

import org.shouwang.access.Role;
import org.shouwang.access.internal.ring.KeyRing;
import org.shouwang.store.Permission;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/** What a change of the key ring must never lead to. */
final class Managers {

	private Managers() {
	}

	/** Refuses a ring in which no active account manages accounts: nobody could ever add one again. */
	static KeyRing checked(KeyRing ring) {
		boolean somebody = ring.accounts().stream().anyMatch(account -> account.active()
				&& ring.role(account.role()).filter(role -> role.may(Permission.ACCOUNTS)).isPresent());
		if (!somebody) {
			throw new StoreException(Reason.LAST_MANAGER);
		}
		return ring;
	}

	/** Refuses a role that sees or may do more than its maker. */
	static void checkNotWider(Role maker, Role made) {
		if (!maker.covers(made)) {
			throw new StoreException(Reason.ROLE_TOO_WIDE, made.id());
		}
	}
}
