// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.crypto;

import java.util.Arrays;
import java.util.Optional;

import org.shouwang.store.DataKey;

/**
 * What an account's password opens: its key pair and the workspace key sealed to it, while a rotation is under way also the next
 * one. In memory only while somebody is signed in; closing overwrites them.
 */
public final class Keys implements AutoCloseable {

	private final Hpke.Pair pair;
	private final DataKey data;
	private final DataKey next;

	/** @param next null when no rotation is under way */
	public Keys(Hpke.Pair pair, DataKey data, DataKey next) {
		this.pair = pair;
		this.data = data;
		this.next = next;
	}

	public Hpke.Pair pair() {
		return pair;
	}

	/** The key of the database; the old one while a rotation is under way. */
	public DataKey data() {
		return data;
	}

	/** The key that the database is getting. */
	public Optional<DataKey> next() {
		return Optional.ofNullable(next);
	}

	/** The same key pair with the next key alone; this object is used up. */
	public Keys advanced() {
		data.close();
		return new Keys(pair, next().orElseThrow(), null);
	}

	@Override
	public void close() {
		Arrays.fill(pair.privateKey(), (byte) 0);
		data.close();
		if (next != null) {
			next.close();
		}
	}

	@Override
	public String toString() {
		return "Keys";
	}
}
