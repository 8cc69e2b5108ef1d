// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.sheets.internal.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.shouwang.sheets.SheetProblem;
import org.shouwang.sheets.SheetProblem.Reason;
import org.shouwang.sheets.internal.ReadGuard;

/** Writes a file beside its place and moves it there when it is complete and on the disk. */
public final class AtomicFile {

	private static final int BUFFER = 1 << 16;

	/** Writes content to a stream that is closed by others. */
	@FunctionalInterface
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	private AtomicFile() {
	}

	/** Writes the file, or leaves everything as it was and says why. */
	public static void write(Path target, Content content) {
		if (Files.isDirectory(target)) {
			throw new SheetProblem(Reason.FOLDER, target);
		}
		try {
			Path temporary = Files.createTempFile(target.toAbsolutePath().getParent(), ".shouwang-", ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
			try {
				fill(temporary, content);
				move(temporary, target);
			} finally {
				Files.deleteIfExists(temporary);
			}
		} catch (UncheckedIOException e) {
			throw ReadGuard.of(target, e.getCause());
		} catch (IOException e) {
			throw ReadGuard.of(target, e);
		}
	}

	private static void fill(Path temporary, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
			content.writeTo(out);
			out.flush();
			if (channel.isOpen()) {
				channel.force(true);
			}
		}
	}

	private static void move(Path temporary, Path target) throws IOException {
		try {
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING); // some network drives; still never half-written
		}
	}
}
