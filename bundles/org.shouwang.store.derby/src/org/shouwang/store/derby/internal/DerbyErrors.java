// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.files.DiskFull;

/** What Derby's error codes mean. */
public final class DerbyErrors {

	private static final Map<String, Reason> CODES = Map.ofEntries(
			Map.entry("XSDB6", Reason.IN_USE),
			Map.entry("XJ004", Reason.CLOSED), // on opening it means missing; in use, that Derby ended itself after a failure
			Map.entry("XBM0A", Reason.MISSING_FILES),
			Map.entry("XBCXK", Reason.KEY_MISMATCH),
			Map.entry("XBM06", Reason.KEY_MISMATCH),
			Map.entry("XBM0H", Reason.NOT_WRITABLE),
			Map.entry("XSLA4", Reason.DISK_FULL),
			Map.entry("22001", Reason.INVALID_VALUE),
			Map.entry("23502", Reason.INVALID_VALUE),
			Map.entry("08003", Reason.CLOSED),
			Map.entry("08006", Reason.CLOSED),
			Map.entry("XSDG0", Reason.DAMAGED_DATABASE),
			Map.entry("XSDG1", Reason.DAMAGED_DATABASE),
			Map.entry("XSDG2", Reason.DAMAGED_DATABASE),
			Map.entry("XSDB3", Reason.DAMAGED_DATABASE),
			Map.entry("XSLAA", Reason.DAMAGED_DATABASE));

	private DerbyErrors() {
	}

	/** What an error in use means, if it is one of those the user can act on. */
	static Optional<Reason> classify(SQLException error) {
		for (SQLException next = error; next != null; next = next.getNextException()) {
			// Wrapped failures, such as running out of memory, come without a state.
			Reason reason = next.getSQLState() == null ? null : CODES.get(next.getSQLState());
			if (reason != null) {
				return Optional.of(reason);
			}
		}
		return Optional.empty();
	}

	/** What an error on booting means; what has no code of its own is damage. */
	public static StoreException onOpening(SQLException error, Path folder) {
		if (DiskFull.in(error)) {
			return new StoreException(error, Reason.DISK_FULL, folder);
		}
		Reason reason = classify(error).orElse(Reason.DAMAGED_DATABASE);
		return new StoreException(error, reason == Reason.CLOSED ? Reason.MISSING_FILES : reason, folder);
	}

	/** What an error on copying the database into a folder means; what has no code of its own is the target's fault. */
	static StoreException onBackup(SQLException error, Path folder, long databaseBytes) {
		if (DiskFull.in(error) || isFull(folder, databaseBytes)) {
			return new StoreException(error, Reason.DISK_FULL, folder);
		}
		return new StoreException(error, classify(error).orElse(Reason.NOT_WRITABLE), folder);
	}

	// For some files Derby says only that copying failed, and not why.
	private static boolean isFull(Path folder, long databaseBytes) {
		try {
			return Files.getFileStore(folder.getParent()).getUsableSpace() < databaseBytes;
		} catch (IOException e) {
			return false; // the target is gone altogether
		}
	}
}
