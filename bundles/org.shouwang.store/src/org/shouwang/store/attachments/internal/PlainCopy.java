// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.attachments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.LongConsumer;

import org.shouwang.store.files.FileErrors;

/** Writes a content where the user wants it: beside the place first, so that what is damaged or cancelled leaves nothing. */
final class PlainCopy {

	private static final int BUFFER = 1 << 16;

	private PlainCopy() {
	}

	/** @param progress told the bytes written so far */
	static void write(InputStream content, Path file, LongConsumer progress) {
		Path fresh = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".part");
		try {
			try {
				copy(content, fresh, progress);
				Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(fresh);
			}
		} catch (IOException e) {
			throw FileErrors.translate(e, file);
		}
	}

	private static void copy(InputStream content, Path fresh, LongConsumer progress) throws IOException {
		try (OutputStream out = Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			byte[] buffer = new byte[BUFFER];
			long written = 0;
			for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
				out.write(buffer, 0, count);
				written += count;
				progress.accept(written);
			}
		}
	}
}
