// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.signin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

import org.shouwang.access.Account;
import org.shouwang.access.internal.crypto.Keys;
import org.shouwang.access.internal.ring.KeyRing;
import org.shouwang.access.internal.ring.KeyRing.Entry;
import org.shouwang.access.internal.ring.KeyRingFile;
import org.shouwang.access.internal.ring.Lock;
import org.shouwang.access.internal.ring.Locksmith;
import org.shouwang.access.internal.ring.SealedRing;
import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.WorkspaceInfo;

/** From an account's name and password to the keys, by the key file alone. */
public final class SignIn {

	private final Rings rings;
	private final Locksmith locksmith;
	private final Attempts attempts;

	public SignIn(Rings rings, Locksmith locksmith, Attempts attempts) {
		this.rings = rings;
		this.locksmith = locksmith;
		this.attempts = attempts;
	}

	/** An account with what its password opened; the receiver closes the keys. */
	public record Unlocked(Account account, SealedRing ring, Keys keys) {}

	/** @param accountName null where there is a single account */
	public Unlocked unlock(Path folder, WorkspaceInfo info, String accountName, char[] password) {
		SealedRing ring = ring(folder, info);
		Account account = entry(ring.ring(), accountName).account();
		if (!account.active()) {
			throw new StoreException(Reason.ACCOUNT_DISABLED, account.name());
		}
		Lock lock = entry(ring.ring(), account.name()).lock();
		Keys keys = open(folder, ring.ring().workspace(), account.id(), lock, password,
				wait -> new StoreException(Reason.TOO_MANY_ATTEMPTS, account.name(), wait),
				new StoreException(Reason.WRONG_PASSWORD, account.name()));
		return new Unlocked(account, proven(ring, keys, folder), keys);
	}

	/** Opens by the recovery code; the account is the one that is to be recovered. */
	public Unlocked unlockByCode(Path folder, WorkspaceInfo info, String accountName, char[] code) {
		SealedRing ring = ring(folder, info);
		Account account = entry(ring.ring(), accountName).account();
		KeyRing.Recovery recovery = ring.ring().recovery().orElseThrow(() -> new StoreException(Reason.NO_RECOVERY_CODE, folder));
		Keys keys = open(folder, ring.ring().workspace(), recovery.id(), recovery.lock(), code,
				wait -> new StoreException(Reason.TOO_MANY_CODES, wait), new StoreException(Reason.WRONG_RECOVERY_CODE, folder));
		return new Unlocked(account, proven(ring, keys, folder), keys);
	}

	private Keys open(Path folder, String workspace, String owner, Lock lock, char[] password, Refusal early,
			StoreException wrong) {
		Duration wait = attempts.wait(folder, owner);
		if (!wait.isZero()) {
			throw early.after(wait.toSeconds() + 1);
		}
		Optional<Keys> keys = locksmith.open(workspace, owner, lock, password);
		if (keys.isEmpty()) {
			attempts.wrong(folder, owner);
			throw wrong;
		}
		attempts.right(folder, owner);
		return keys.get();
	}

	/** What is said to somebody who has to wait some seconds. */
	@FunctionalInterface
	private interface Refusal {
		StoreException after(long seconds);
	}

	private static SealedRing proven(SealedRing ring, Keys keys, Path folder) {
		if (!ring.isSealedBy(keys.data())) {
			keys.close();
			throw new StoreException(Reason.FORGED_KEYRING, folder.resolve(KeyRingFile.NAME));
		}
		return ring;
	}

	/** The newest key ring that can be found, which must be this workspace's own. */
	public SealedRing ring(Path folder, WorkspaceInfo info) {
		SealedRing ring = rings.newest(folder);
		if (!ring.ring().workspace().equals(info.id())) {
			throw new StoreException(Reason.KEY_MISMATCH, folder);
		}
		return ring;
	}

	private static Entry entry(KeyRing ring, String accountName) {
		String names = ring.accounts().stream().filter(Account::active).map(Account::name).collect(Collectors.joining(", "));
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
