// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import java.nio.file.Path;
import java.util.Arrays;

import org.shouwang.access.Account;
import org.shouwang.access.WorkspaceService;
import org.shouwang.access.internal.KeyRing.Entry;
import org.shouwang.access.internal.SignIn.Unlocked;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.WorkspaceInfo;

/** Wraps the workspace key anew under a changed password. */
final class PasswordChange {

	private final SignIn signIn;
	private final KeyWrap wrap;
	private final KdfParameters kdf;

	PasswordChange(SignIn signIn, KeyWrap wrap, KdfParameters kdf) {
		this.signIn = signIn;
		this.wrap = wrap;
		this.kdf = kdf;
	}

	static void checkStrength(char[] password) {
		if (password.length < WorkspaceService.MIN_PASSWORD) {
			throw new StoreException(Reason.WEAK_PASSWORD, WorkspaceService.MIN_PASSWORD);
		}
	}

	void change(Path folder, WorkspaceInfo info, Account account, char[] current, char[] changed) {
		try {
			checkStrength(changed);
			Unlocked unlocked = signIn.unlock(folder, info, account.name(), current);
			try (var key = unlocked.key()) {
				Entry entry = new Entry(account, wrap.wrap(key, changed, kdf, KeyRing.context(info.id(), account)));
				new KeyRingFile(folder).write(signIn.ring(folder, info).with(entry));
			}
		} finally {
			Arrays.fill(current, '\0');
			Arrays.fill(changed, '\0');
		}
	}
}
