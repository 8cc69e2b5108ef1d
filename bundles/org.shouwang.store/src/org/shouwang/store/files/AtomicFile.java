// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces small files so that after a crash at any moment there is either the old content or the new, whole: written beside,
 * forced to the disk, moved into place.
 */
public final class AtomicFile {

	private AtomicFile() {
	}

	/** @throws org.shouwang.store.StoreException {@code DISK_FULL} or {@code NOT_WRITABLE}; the old content is still there */
	public static void write(Path file, byte[] content) {
		Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
		try {
			try {
				writeAndForce(fresh, content);
				Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(fresh);
			}
			forceFolder(file.toAbsolutePath().getParent());
		} catch (IOException e) {
			throw FileErrors.translate(e, file);
		}
	}

	private static void writeAndForce(Path file, byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer buffer = ByteBuffer.wrap(content);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
	}

	/** Makes a rename in the folder durable; Windows does so by itself and does not open folders. */
	public static void forceFolder(Path folder) throws IOException {
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}
}
