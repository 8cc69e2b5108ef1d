// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a sequence of values, each preceded by its length so that no two sequences read the same. */
final class Hashes {

	private static final byte[] NULL = { -1, -1, -1, -1 };

	private final MessageDigest digest = sha256();

	static String of(String text) {
		return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	Hashes text(String value) {
		if (value == null) {
			digest.update(NULL);
			return this;
		}
		byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
		digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
		digest.update(bytes);
		return this;
	}

	Hashes number(long value) {
		digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).flip());
		return this;
	}

	/** The hash in hex; this object starts anew. */
	String hex() {
		return HexFormat.of().formatHex(bytes());
	}

	/** The hash; this object starts anew. */
	byte[] bytes() {
		return digest.digest();
	}
}
