// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import com.google.crypto.tink.subtle.Hkdf;

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

	/**
	 * A key for one purpose only, such as {@code attachments}: HKDF-SHA256 (RFC 5869) of this key without salt, the purpose as
	 * info. From the derived key neither this one nor another purpose's can be computed. The caller closes it.
	 */
	public DataKey derive(String purpose) {
		byte[] input = copy();
		try {
			return new DataKey(Hkdf.computeHkdf("HmacSha256", input, new byte[0],
					("shouwang/" + purpose).getBytes(StandardCharsets.UTF_8), LENGTH));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
		} finally {
			Arrays.fill(input, (byte) 0);
		}
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
