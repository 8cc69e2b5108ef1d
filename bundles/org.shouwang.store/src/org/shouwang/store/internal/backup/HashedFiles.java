// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/** Copies and reads files with SHA-256 over their bytes, in constant memory. */
final class HashedFiles {

	private static final int BUFFER = 256 * 1024;

	private HashedFiles() {
	}

	/** What was read. */
	record Digest(long size, String sha256) {}

	/** The digest of a file; tells how many bytes were read, piece by piece. */
	static Digest read(Path file, LongConsumer bytes) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return drain(in, null, bytes);
		}
	}

	/** Copies into a new file, not yet forced to the disk; the digest is of what was read. */
	static Digest copy(Path from, Path to, LongConsumer bytes) throws IOException {
		try (InputStream in = Files.newInputStream(from);
				FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			return drain(in, out, bytes);
		}
	}

	/** Forces a file to the disk, whoever wrote it. */
	static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	private static Digest drain(InputStream in, FileChannel out, LongConsumer bytes) throws IOException {
		MessageDigest sha256 = sha256();
		byte[] buffer = new byte[BUFFER];
		long size = 0;
		for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
			sha256.update(buffer, 0, length);
			ByteBuffer piece = ByteBuffer.wrap(buffer, 0, length);
			while (out != null && piece.hasRemaining()) {
				out.write(piece);
			}
			size += length;
			bytes.accept(length);
		}
		return new Digest(size, HexFormat.of().formatHex(sha256.digest()));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
