// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.Permission;
import org.shouwang.store.Scope;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Viewer;

/**
 * What an account of this role sees and may do. Roles are data: the standard ones stand in a file of the program, a school adds
 * its own.
 *
 * @param id          lower-case letters, digits and hyphens; kept in the key ring
 * @param scope       how far it sees
 * @param clearance   highest sensitivity it reads
 * @param permissions what it may do beyond reading
 * @param zh          its Chinese name
 * @param en          its English name
 */
public record Role(String id, ScopeKind scope, Sensitivity clearance, Set<Permission> permissions, String zh, String en) {

	/** The role of whoever makes a workspace. */
	public static final String OFFICE = "office";

	private static final int MAX_NAME = 60;
	private static final List<Role> STANDARD = StandardRoles.read();

	public Role {
		permissions = Set.copyOf(permissions);
		if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
			throw new StoreException(Reason.INVALID_VALUE, "CustomRole.code", id);
		}
		checkName("CustomRole.zh", zh);
		checkName("CustomRole.en", en);
	}

	private static void checkName(String field, String name) {
		if (name.isBlank() || name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
			throw new StoreException(Reason.INVALID_VALUE, field, name);
		}
	}

	/** The roles that every workspace has. */
	public static List<Role> standard() {
		return STANDARD;
	}

	/** The standard role of that id. */
	public static Optional<Role> of(String id) {
		return STANDARD.stream().filter(role -> role.id().equals(id)).findFirst();
	}

	/** Whether an account of this role may do that. */
	public boolean may(Permission permission) {
		return permissions.contains(permission);
	}

	/** Whether this role sees and may do everything that the other sees and may do. */
	public boolean covers(Role other) {
		return scope.covers(other.scope) && clearance.clears(other.clearance) && permissions.containsAll(other.permissions);
	}

	/** What the store enforces for an account of this role. */
	public Viewer viewer(Account account, Scope rows) {
		return new Viewer(account.name(), rows, clearance, permissions);
	}

	/** What a person calls the role. */
	public String label(Locale locale) {
		return "zh".equals(locale.getLanguage()) ? zh : en;
	}
}
