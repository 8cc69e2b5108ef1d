// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import org.shouwang.access.Account;
import org.shouwang.access.Role;
import org.shouwang.access.SignedIn;
import org.shouwang.store.Session;
import org.shouwang.store.Workspace;

/** A workspace opened by one account. */
final class OpenSignedIn implements SignedIn {

	private final Account account;
	private final Role role;
	private final Workspace workspace;
	private final Session session;
	private final PasswordChange passwords;

	OpenSignedIn(Account account, Role role, Workspace workspace, PasswordChange passwords) {
		this.account = account;
		this.role = role;
		this.workspace = workspace;
		this.session = workspace.store().open(role.viewer(account));
		this.passwords = passwords;
	}

	@Override
	public Account account() {
		return account;
	}

	@Override
	public Role role() {
		return role;
	}

	@Override
	public Workspace workspace() {
		return workspace;
	}

	@Override
	public Session session() {
		return session;
	}

	@Override
	public void changePassword(char[] current, char[] changed) {
		passwords.change(workspace.folder(), workspace.info(), account, current, changed);
	}

	@Override
	public void close() {
		workspace.close();
	}
}
