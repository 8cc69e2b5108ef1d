// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.files.FileErrors;

/** The lock that keeps a second process (or a second opening in this one) off a workspace. The system frees it on a crash. */
public final class FolderLock implements AutoCloseable {

	/** The lock's file, which says nothing by itself. */
	public static final String NAME = "lock";

	private final FileChannel channel;

	private FolderLock(FileChannel channel) {
		this.channel = channel;
	}

	public static FolderLock acquire(Path folder) {
		Path file = folder.resolve(NAME);
		try {
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			try {
				if (tryLock(channel) != null) {
					return new FolderLock(channel);
				}
			} catch (IOException | RuntimeException e) {
				channel.close();
				throw e;
			}
			channel.close();
			throw new StoreException(Reason.IN_USE, folder);
		} catch (IOException e) {
			throw FileErrors.translate(e, file);
		}
	}

	private static FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		} catch (OverlappingFileLockException e) {
			return null; // held by this very process, which Java reports in this way
		}
	}

	@Override
	public void close() {
		try {
			channel.close();
		} catch (IOException e) {
			throw new IllegalStateException("the lock could not be released", e);
		}
	}
}
