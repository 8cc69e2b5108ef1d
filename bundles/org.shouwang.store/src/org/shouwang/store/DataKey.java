// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.security.SecureRandom;
import java.util.Arrays;

/** The random 256-bit key of a workspace, in memory only while needed; closing overwrites it. Never printed. */
public final class DataKey implements AutoCloseable {

	/** Length in bytes. */
	public static final int LENGTH = 32;

	private final byte[] bytes;
	private boolean closed;

	private DataKey(byte[] bytes) {
		this.bytes = bytes;
	}

	/** A new random key. */
	public static DataKey random(SecureRandom random) {
		byte[] bytes = new byte[LENGTH];
		random.nextBytes(bytes);
		return new DataKey(bytes);
	}

	/** Takes the bytes over: the caller must not use or clear them any more. */
	public static DataKey of(byte[] bytes) {
		if (bytes.length != LENGTH) {
			throw new IllegalArgumentException("a workspace key has " + LENGTH + " bytes");
		}
		return new DataKey(bytes);
	}

	/** A copy, which the caller clears. */
	public byte[] copy() {
		if (closed) {
			throw new IllegalStateException("the key was closed");
		}
		return bytes.clone();
	}

	@Override
	public void close() {
		closed = true;
		Arrays.fill(bytes, (byte) 0);
	}

	@Override
	public String toString() {
		return "DataKey";
	}
}
