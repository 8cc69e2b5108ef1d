// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.shouwang.model.meta.Sensitivity;

/**
 * Who looks or writes: the account named in the change history, the rows it may see, the highest sensitivity it may read and
 * what it may do.
 *
 * @param account     name of the account, as it will stand in the history; never blank
 * @param scope       the rows to be seen
 * @param clearance   fields above this level are masked on reading and refused on writing
 * @param permissions what it may do beyond reading
 */
public record Viewer(String account, Scope scope, Sensitivity clearance, Set<Permission> permissions) {

	public Viewer {
		Objects.requireNonNull(scope);
		Objects.requireNonNull(clearance);
		permissions = Set.copyOf(permissions);
		if (account.isBlank()) {
			throw new IllegalArgumentException("a viewer needs an account name");
		}
	}

	/** A viewer who may do everything within scope and clearance: the program itself, and tests. */
	public static Viewer unrestricted(String account, Scope scope, Sensitivity clearance) {
		return new Viewer(account, scope, clearance, EnumSet.allOf(Permission.class));
	}

	/** A viewer who may only read. */
	public static Viewer reader(String account, Scope scope, Sensitivity clearance) {
		return new Viewer(account, scope, clearance, Set.of());
	}

	/** Whether this viewer may read fields of that sensitivity unmasked. */
	public boolean mayRead(Sensitivity sensitivity) {
		return clearance.clears(sensitivity);
	}

	/** Whether this viewer may do that. */
	public boolean may(Permission permission) {
		return permissions.contains(permission);
	}

	/**
	 * Refuses unless this viewer may do that.
	 *
	 * @throws StoreException {@code NOT_PERMITTED}, naming the permission in the user's language
	 */
	public void require(Permission permission) {
		if (!may(permission)) {
			throw new StoreException(StoreException.Reason.NOT_PERMITTED, permission);
		}
	}
}
