// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import java.nio.file.Path;

import org.shouwang.access.Account;
import org.shouwang.access.internal.ring.KeyRing.Entry;
import org.shouwang.access.internal.ring.Lock;
import org.shouwang.access.internal.ring.Locksmith;
import org.shouwang.access.internal.signin.Opener.Opened;
import org.shouwang.access.internal.signin.Passwords;
import org.shouwang.access.internal.signin.SignIn;

/** Wraps an account's private key anew under a changed password. */
final class PasswordChange {

	private static final String REASON = "password";
	private static final String RECOVERY = "recovery code";

	private final SignIn signIn;
	private final Locksmith locksmith;

	PasswordChange(SignIn signIn, Locksmith locksmith) {
		this.signIn = signIn;
		this.locksmith = locksmith;
	}

	/** Of the account that is signed in. */
	void change(Opened opened, char[] current, char[] changed) {
		try {
			Passwords.checkStrength(changed);
			prove(opened, current);
			change(opened, changed);
		} finally {
			Passwords.wipe(current, changed);
		}
	}

	/** Changes nothing: says whether it is the password of the account that is signed in. */
	void confirm(Opened opened, char[] password) {
		try {
			prove(opened, password);
		} finally {
			Passwords.wipe(password);
		}
	}

	private void prove(Opened opened, char[] password) {
		Path folder = opened.workspace().folder();
		signIn.unlock(folder, opened.workspace().info(), opened.account().name(), password).keys().close();
	}

	/** Of an account whose password was just proven. */
	void change(Opened opened, char[] changed) {
		opened.keeper().change(REASON, ring -> {
			Account before = ring.find(opened.account().name()).orElseThrow().account();
			Account account = before.withChangePassword(false);
			// Whoever gave the password and kept the key file could unwrap the key pair made with it: it gets a new one.
			Lock lock = before.changePassword() ? locksmith.make(ring.workspace(), account.id(), changed, opened.keys())
					: locksmith.change(ring.workspace(), account.id(), changed, opened.keys());
			return ring.with(new Entry(account, lock));
		});
	}

	/** Of an account in whose name somebody came by the recovery code. */
	void recover(Opened opened, char[] changed) {
		opened.keeper().change(RECOVERY, ring -> {
			Account account = ring.find(opened.account().name()).orElseThrow().account().withChangePassword(false)
					.withActive(true);
			return ring.with(new Entry(account, locksmith.make(ring.workspace(), account.id(), changed, opened.keys())));
		});
	}
}
