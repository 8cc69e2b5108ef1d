// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.ring;

import java.util.Arrays;
import java.util.Optional;

import org.shouwang.access.internal.crypto.Hpke;
import org.shouwang.access.internal.crypto.KdfParameters;
import org.shouwang.access.internal.crypto.KeyWrap;
import org.shouwang.access.internal.crypto.Keys;
import org.shouwang.store.DataKey;

/** Makes locks and opens them. A lock is bound to its workspace and its account: elsewhere it fails like a wrong password. */
public final class Locksmith {

	private final KeyWrap wrap;
	private final Hpke hpke;
	private final KdfParameters cost;

	/** @param cost of locks made from now on */
	public Locksmith(KeyWrap wrap, Hpke hpke, KdfParameters cost) {
		this.wrap = wrap;
		this.hpke = hpke;
		this.cost = cost;
	}

	/**
	 * A lock with a new key pair.
	 *
	 * @param owner id of the account, or of the recovery code
	 * @param keys  what it will open; the key pair in it is not used
	 */
	public Lock make(String workspace, String owner, char[] password, Keys keys) {
		Hpke.Pair pair = hpke.newPair();
		try {
			return lock(workspace, owner, password, pair, keys);
		} finally {
			Arrays.fill(pair.privateKey(), (byte) 0);
		}
	}

	/** A lock for the key pair in hand under another password. */
	public Lock change(String workspace, String owner, char[] password, Keys keys) {
		return lock(workspace, owner, password, keys.pair(), keys);
	}

	private Lock lock(String workspace, String owner, char[] password, Hpke.Pair pair, Keys keys) {
		String context = context(workspace, owner);
		return new Lock(pair.publicKey(), wrap.wrap(pair.privateKey(), password, cost, context),
				hpke.seal(keys.data(), pair.publicKey(), context),
				keys.next().map(next -> hpke.seal(next, pair.publicKey(), context)).orElse(null));
	}

	/** The same lock with other keys behind it; no password is needed. */
	public Lock reseal(String workspace, String owner, Lock lock, DataKey key, DataKey next) {
		String context = context(workspace, owner);
		return new Lock(lock.publicKey(), lock.privateKey(), hpke.seal(key, lock.publicKey(), context),
				next == null ? null : hpke.seal(next, lock.publicKey(), context));
	}

	/** What the lock holds; empty when the password is wrong or the lock is another's. */
	public Optional<Keys> open(String workspace, String owner, Lock lock, char[] password) {
		String context = context(workspace, owner);
		Optional<byte[]> privateKey = wrap.unwrap(lock.privateKey(), password, context);
		if (privateKey.isEmpty()) {
			return Optional.empty();
		}
		Hpke.Pair pair = new Hpke.Pair(lock.publicKey(), privateKey.get());
		Optional<DataKey> data = hpke.open(lock.key(), pair, context);
		return data.map(key -> new Keys(pair, key,
				lock.next() == null ? null : hpke.open(lock.next(), pair, context).orElse(null)));
	}

	private static String context(String workspace, String owner) {
		return String.join("\n", "shouwang-keyring-2", workspace, owner);
	}
}
