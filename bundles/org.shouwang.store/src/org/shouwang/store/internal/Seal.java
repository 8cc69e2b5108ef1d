// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.shouwang.store.DataKey;

/**
 * Seals the end of the history and the list of migration steps with a key that follows from the workspace's: who can write into
 * the database but does not have the key cannot make a shorter or another history look whole.
 */
public final class Seal {

	private static final String HMAC = "HmacSHA256";
	private static final String PURPOSE = "org.shouwang.store/history";

	private final SecretKeySpec key;

	private Seal(byte[] key) {
		this.key = new SecretKeySpec(key, HMAC);
	}

	/** The seal of a workspace. The data key stays the caller's. */
	public static Seal of(DataKey key) {
		byte[] bytes = key.copy();
		try {
			return new Seal(mac(new SecretKeySpec(bytes, HMAC), PURPOSE.getBytes(StandardCharsets.UTF_8)));
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}

	/** A seal that nobody can make again, for databases that live no longer than this process. */
	public static Seal passing() {
		byte[] bytes = new byte[DataKey.LENGTH];
		new SecureRandom().nextBytes(bytes);
		return new Seal(bytes);
	}

	/** Over the end of the chain. */
	String head(long seq, String hash) {
		return over("head", String.valueOf(seq), hash);
	}

	/** Over a migration step that was taken. */
	String step(String module, int step, String name, String checksum, long appliedAt) {
		return over("step", module, String.valueOf(step), name, checksum, String.valueOf(appliedAt));
	}

	private String over(String... parts) {
		byte[][] bytes = new byte[parts.length][];
		int length = 0;
		for (int i = 0; i < parts.length; i++) {
			bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
			length += Integer.BYTES + bytes[i].length;
		}
		ByteBuffer all = ByteBuffer.allocate(length);
		for (byte[] part : bytes) {
			all.putInt(part.length).put(part);
		}
		return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, all.array()));
	}

	private static byte[] mac(SecretKeySpec key, byte[] message) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(key);
			return mac.doFinal(message);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
		}
	}
}
