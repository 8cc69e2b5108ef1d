// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.accounts;

import java.util.ArrayList;
import java.util.List;

import org.shouwang.access.Role;
import org.shouwang.access.internal.ring.KeyRing;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/** A workspace's own roles in its key ring. */
final class RoleBook {

	private RoleBook() {
	}

	static List<Role> all(KeyRing ring) {
		List<Role> all = new ArrayList<>(Role.standard());
		all.addAll(ring.roles());
		return List.copyOf(all);
	}

	static Role role(KeyRing ring, String id) {
		return ring.role(id).orElseThrow(() -> new StoreException(Reason.UNKNOWN_ROLE, id,
				String.join(", ", all(ring).stream().map(Role::id).toList())));
	}

	/** With the role in place of the former one of that id, or at the end. */
	static KeyRing with(KeyRing ring, Role role) {
		refuseStandard(role.id());
		List<Role> own = new ArrayList<>(ring.roles());
		int place = own.stream().map(Role::id).toList().indexOf(role.id());
		if (place < 0) {
			own.add(role);
		} else {
			own.set(place, role);
		}
		return Managers.checked(ring.withRoles(own));
	}

	static KeyRing without(KeyRing ring, String id) {
		refuseStandard(id);
		role(ring, id);
		ring.accounts().stream().filter(account -> account.role().equals(id)).findFirst().ifPresent(account -> {
			throw new StoreException(Reason.ROLE_IN_USE, id, account.name());
		});
		return ring.withRoles(ring.roles().stream().filter(role -> !role.id().equals(id)).toList());
	}

	private static void refuseStandard(String id) {
		if (Role.of(id).isPresent()) {
			throw new StoreException(Reason.STANDARD_ROLE, id);
		}
	}
}
