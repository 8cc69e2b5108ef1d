// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments.internal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.shouwang.store.DataKey;

/** The two hashes of a content: the plain one, which the record keeps, and the keyed one, which names the file. */
final class Sha256 {

	/** In bytes. */
	static final int LENGTH = 32;

	private Sha256() {
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	/**
	 * HMAC-SHA256 of a content's SHA-256. Whoever has a photo, but not the key, cannot tell whether its file is in the folder.
	 */
	static String name(DataKey key, String sha256) {
		byte[] bytes = key.copy();
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
			return HexFormat.of().formatHex(mac.doFinal(HexFormat.of().parseHex(sha256)));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}
}
