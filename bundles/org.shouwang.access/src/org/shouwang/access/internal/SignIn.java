// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

import org.shouwang.access.Account;
import org.shouwang.access.internal.KeyRing.Entry;
import org.shouwang.store.DataKey;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.WorkspaceInfo;

/** From an account's name and password to the workspace key. */
final class SignIn {

	private final KeyWrap wrap;
	private final Attempts attempts;

	SignIn(KeyWrap wrap, Attempts attempts) {
		this.wrap = wrap;
		this.attempts = attempts;
	}

	/** The account and the key, which the receiver closes. */
	record Unlocked(Account account, DataKey key) {}

	/** @param accountName null where there is a single account */
	Unlocked unlock(Path folder, WorkspaceInfo info, String accountName, char[] password) {
		KeyRing ring = ring(folder, info);
		Entry entry = entry(ring, accountName);
		Account account = entry.account();
		String key = info.id() + "/" + account.id();
		Duration wait = attempts.wait(key);
		if (!wait.isZero()) {
			throw new StoreException(Reason.TOO_MANY_ATTEMPTS, account.name(), wait.toSeconds() + 1);
		}
		Optional<DataKey> unlocked = wrap.unwrap(entry.key(), password, KeyRing.context(info.id(), account));
		if (unlocked.isEmpty()) {
			attempts.wrong(key);
			throw new StoreException(Reason.WRONG_PASSWORD, account.name());
		}
		attempts.right(key);
		return new Unlocked(account, unlocked.get());
	}

	/** The key ring, which must be this workspace's own. */
	KeyRing ring(Path folder, WorkspaceInfo info) {
		KeyRing ring = new KeyRingFile(folder).read();
		if (!ring.workspace().equals(info.id())) {
			throw new StoreException(Reason.KEY_MISMATCH, folder);
		}
		return ring;
	}

	private static Entry entry(KeyRing ring, String accountName) {
		String names = ring.accounts().stream().map(Account::name).collect(Collectors.joining(", "));
		if (accountName == null || accountName.isBlank()) {
			if (ring.entries().size() == 1) {
				return ring.entries().getFirst();
			}
			throw new StoreException(Reason.ACCOUNT_NEEDED, names);
		}
		return ring.find(accountName.strip())
				.orElseThrow(() -> new StoreException(Reason.UNKNOWN_ACCOUNT, accountName.strip(), names));
	}
}
