// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.incoming;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A file in the watched folder.
 *
 * @param path     where it lies
 * @param size     in bytes
 * @param modified when it was written last
 */
public record IncomingFile(Path path, long size, Instant modified) {
	private static final int MARK_BYTES = 8;

	/** Its name without folders. */
	public String name() {
		return path.getFileName().toString();
	}

	/** A mark by which it is known again and which tells nothing of it: 16 hex digits of a hash over name, size and time. */
	public String mark() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
					.digest((name() + '\0' + size + '\0' + modified.toEpochMilli()).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, MARK_BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
