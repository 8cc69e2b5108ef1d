// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import org.shouwang.store.crypto.DamagedFileException;

/**
 * A content without the hash behind it. Holds the last {@value Sha256#LENGTH} bytes back, for they are the hash; at the end that
 * and the one computed on the way are compared with the one expected.
 */
final class ContentStream extends InputStream {

	private final InputStream plain;
	private final byte[] expected;
	private final MessageDigest digest = Sha256.digest();
	private final byte[] held = new byte[Sha256.LENGTH];
	private boolean started;
	private boolean ended;

	ContentStream(InputStream plain, String sha256) {
		this.plain = plain;
		this.expected = HexFormat.of().parseHex(sha256);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (length == 0 || ended) {
			return length == 0 ? 0 : -1;
		}
		if (!started) {
			started = true;
			if (plain.readNBytes(held, 0, held.length) < held.length) {
				throw new DamagedFileException(null);
			}
		}
		byte[] window = new byte[length + held.length];
		System.arraycopy(held, 0, window, 0, held.length);
		int count = plain.readNBytes(window, held.length, length);
		if (count == 0) {
			return end();
		}
		System.arraycopy(window, count, held, 0, held.length);
		System.arraycopy(window, 0, bytes, offset, count);
		digest.update(bytes, offset, count);
		return count;
	}

	private int end() throws IOException {
		if (!Arrays.equals(held, expected) || !MessageDigest.isEqual(digest.digest(), expected)) {
			throw new DamagedFileException(null);
		}
		ended = true;
		return -1;
	}

	@Override
	public void close() throws IOException {
		plain.close();
	}
}
