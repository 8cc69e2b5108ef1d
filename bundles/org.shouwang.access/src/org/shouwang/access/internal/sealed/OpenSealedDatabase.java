// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.sealed;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.shouwang.access.Account;
import org.shouwang.access.Role;
import org.shouwang.access.SealedDatabase;
import org.shouwang.model.meta.Sensitivity;
import org.shouwang.store.DataKey;
import org.shouwang.store.Permission;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.Store;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspace;

/** A sealed database opened by a holder of its key. */
final class OpenSealedDatabase implements SealedDatabase {

	private final String name;
	private final SealedPlace place;
	private final DataKey key;
	private final Workspace database;
	private final Session session;

	/** @param key taken over */
	OpenSealedDatabase(String name, SealedPlace place, DataKey key, String account, Role role) {
		this.name = name;
		this.place = place;
		this.key = key;
		this.database = place.workspaces().open(place.folder(), key);
		this.session = database.store().open(new Viewer(account, Scope.ALL, Sensitivity.SEALED, permissions(role)));
	}

	// Those who share the key watch over each other's changes, and whoever may write there also sets it up: nobody else can.
	private static Set<Permission> permissions(Role role) {
		Set<Permission> permissions = EnumSet.of(Permission.HISTORY);
		permissions.addAll(role.permissions());
		if (role.may(Permission.EDIT)) {
			permissions.add(Permission.SETTINGS);
		}
		return permissions;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Store store() {
		return database.store();
	}

	@Override
	public Session session() {
		return session;
	}

	@Override
	public List<Account> holders() {
		return place.holders();
	}

	@Override
	public void grant(String accountName, String reason) {
		place.grant(accountName, key, reason);
	}

	@Override
	public void revoke(String accountName, String reason) {
		place.checkRevocable(accountName);
		try (key) {
			database.close();
			place.revoke(accountName, key, reason);
		}
	}

	@Override
	public void close() {
		try {
			database.close();
		} finally {
			key.close();
		}
	}
}
