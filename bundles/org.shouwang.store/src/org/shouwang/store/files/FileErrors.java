// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.files;

import java.io.IOException;
import java.nio.file.Path;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/** Puts a file system's error into the store's words. */
public final class FileErrors {

	private FileErrors() {
	}

	/** @param place what was being written */
	public static StoreException translate(IOException error, Path place) {
		return new StoreException(error, DiskFull.in(error) ? Reason.DISK_FULL : Reason.NOT_WRITABLE, place);
	}
}
