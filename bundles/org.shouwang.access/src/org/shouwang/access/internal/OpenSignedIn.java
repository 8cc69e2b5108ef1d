// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import java.time.Clock;

import org.shouwang.access.Account;
import org.shouwang.access.Accounts;
import org.shouwang.access.Role;
import org.shouwang.access.SealedDatabases;
import org.shouwang.access.SignedIn;
import org.shouwang.access.internal.accounts.OpenAccounts;
import org.shouwang.access.internal.accounts.Reaches;
import org.shouwang.access.internal.ring.KeyRing;
import org.shouwang.access.internal.ring.Locksmith;
import org.shouwang.access.internal.sealed.OpenSealedDatabases;
import org.shouwang.access.internal.sealed.OpenSealedDatabases.Shelf;
import org.shouwang.access.internal.signin.Opener.Opened;
import org.shouwang.store.Scope;
import org.shouwang.store.Session;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.Viewer;
import org.shouwang.store.Workspace;

/** A workspace opened by one account. */
final class OpenSignedIn implements SignedIn {

	private final Opened opened;
	private final Role role;
	private final Session session;
	private final Accounts accounts;
	private final SealedDatabases sealed;
	private final PasswordChange passwords;
	private final int idleMinutes;

	/** @param opened taken over; stays the caller's when this fails */
	OpenSignedIn(Opened opened, Locksmith locksmith, PasswordChange passwords, Shelf shelf, Clock clock) {
		this.opened = opened;
		KeyRing ring = opened.keeper().ring();
		Account account = opened.account();
		this.role = ring.role(account.role())
				.orElseThrow(() -> new StoreException(Reason.UNKNOWN_ROLE, account.role(), account.name()));
		Scope rows = opened.keeper().session().read(query -> Reaches.scope(query, role, account.id()));
		Viewer viewer = role.viewer(account, rows);
		this.session = opened.workspace().store().open(viewer);
		this.accounts = new OpenAccounts(opened.keeper(), locksmith, clock, viewer, role);
		this.sealed = new OpenSealedDatabases(opened, role, shelf);
		this.passwords = passwords;
		this.idleMinutes = ring.idleMinutes();
	}

	@Override
	public Account account() {
		return opened.account();
	}

	@Override
	public Role role() {
		return role;
	}

	@Override
	public Workspace workspace() {
		return opened.workspace();
	}

	@Override
	public Session session() {
		return session;
	}

	@Override
	public void changePassword(char[] current, char[] changed) {
		passwords.change(opened, current, changed);
	}

	@Override
	public void confirm(char[] password) {
		passwords.confirm(opened, password);
	}

	@Override
	public Accounts accounts() {
		return accounts;
	}

	@Override
	public SealedDatabases sealed() {
		return sealed;
	}

	@Override
	public int idleMinutes() {
		return idleMinutes;
	}

	@Override
	public void close() {
		opened.close();
	}
}
