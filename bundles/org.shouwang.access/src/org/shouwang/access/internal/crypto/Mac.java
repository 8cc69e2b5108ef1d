// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

import javax.crypto.spec.SecretKeySpec;

import org.shouwang.store.DataKey;

/** Authenticates what lies in the open beside a database, under a key of its own that is derived from the database's key. */
public final class Mac {

	private static final String ALGORITHM = "HmacSHA256";

	private final String purpose;

	/** @param purpose makes the derived key differ from every other one of the same data key */
	public Mac(String purpose) {
		this.purpose = purpose;
	}

	/** HMAC-SHA-256 of the content, 32 bytes. */
	public byte[] of(byte[] content, DataKey key) {
		byte[] plain = key.copy();
		byte[] derived = hmac(plain, purpose.getBytes(StandardCharsets.UTF_8));
		try {
			return hmac(derived, content);
		} finally {
			Arrays.fill(plain, (byte) 0);
			Arrays.fill(derived, (byte) 0);
		}
	}

	/** Whether this is the content's code; takes the same time wherever they differ. */
	public boolean fits(byte[] mac, byte[] content, DataKey key) {
		return MessageDigest.isEqual(mac, of(content, key));
	}

	private static byte[] hmac(byte[] key, byte[] content) {
		try {
			javax.crypto.Mac mac = javax.crypto.Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac.doFinal(content);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
		}
	}
}
