// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

import org.shouwang.store.files.AtomicFile;

import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * A zip that appears under its name when it is finished and durable. With a password every entry is encrypted (AES-256, the
 * form that 7-Zip, WinZip and others share); the names of the entries are not, and must tell nothing.
 */
public final class ZipTarget implements AutoCloseable {

	private static final int BUFFER = 128 * 1024;

	private final Path file;
	private final Path fresh;
	private final FileChannel channel;
	private final ZipOutputStream zip;
	private final boolean encrypted;
	private final long time;

	private ZipTarget(Path file, Path fresh, FileChannel channel, char[] password, Instant made) throws IOException {
		this.file = file;
		this.fresh = fresh;
		this.channel = channel;
		this.encrypted = password != null;
		this.time = made.toEpochMilli();
		// Closing the zip must not close the channel, which is forced to the disk after it.
		OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
		this.zip = new ZipOutputStream(new Held(out), password);
	}

	/** Begins a zip; the password stays the caller's. {@code null}: no encryption. */
	public static ZipTarget create(Path file, char[] password, Instant made) throws IOException {
		Files.createDirectories(file.getParent());
		Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
		FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING);
		try {
			return new ZipTarget(file, fresh, channel, password, made);
		} catch (IOException e) {
			channel.close();
			throw e;
		}
	}

	/** A new entry; close it before the next. */
	OutputStream entry(String name) throws IOException {
		ZipParameters parameters = new ZipParameters();
		parameters.setFileNameInZip(name);
		parameters.setCompressionMethod(CompressionMethod.DEFLATE);
		parameters.setLastModifiedFileTime(time);
		if (encrypted) {
			parameters.setEncryptFiles(true);
			parameters.setEncryptionMethod(EncryptionMethod.AES);
			parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
		}
		zip.putNextEntry(parameters);
		return new Entry();
	}

	/** Ends the zip and gives it its name. */
	public void finish() throws IOException {
		zip.close();
		channel.force(true);
		channel.close();
		Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		AtomicFile.forceFolder(file.getParent());
	}

	/** Removes what was not finished. */
	@Override
	public void close() throws IOException {
		channel.close();
		Files.deleteIfExists(fresh);
	}

	/** Passes on to the zip, and ends the entry when it is closed. */
	private final class Entry extends OutputStream {
		private boolean closed;

		@Override
		public void write(int value) throws IOException {
			write(new byte[] { (byte) value }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			zip.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			if (!closed) {
				closed = true;
				zip.closeEntry();
			}
		}
	}

	/** Flushed, not closed. */
	private static final class Held extends FilterOutputStream {
		Held(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
