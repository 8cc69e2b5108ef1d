// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Scope;
import org.shouwang.store.Viewer;

/**
 * What an account of this role sees. Roles are data: they differ between schools.
 *
 * @param id        as kept in the key ring
 * @param scope     rows it sees
 * @param clearance highest sensitivity it reads; nobody of the office reads what is sealed
 */
public record Role(String id, Scope scope, Sensitivity clearance) {

	/** The role of whoever makes a workspace. */
	public static final String OFFICE = "office";

	private static final List<Role> STANDARD = List.of(new Role(OFFICE, Scope.ALL, Sensitivity.SENSITIVE),
			new Role("principal", Scope.ALL, Sensitivity.SENSITIVE), new Role("archivist", Scope.ALL, Sensitivity.SENSITIVE));

	/** The roles that every workspace has. */
	public static List<Role> standard() {
		return STANDARD;
	}

	/** The standard role of that id. */
	public static Optional<Role> of(String id) {
		return STANDARD.stream().filter(role -> role.id().equals(id)).findFirst();
	}

	/** What the store enforces for an account of this role. */
	public Viewer viewer(Account account) {
		return Viewer.unrestricted(account.name(), scope, clearance);
	}

	/** What a person calls the role. */
	public String label(Locale locale) {
		return Messages.format(locale, "role." + id);
	}
}
