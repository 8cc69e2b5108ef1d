// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;

/** Forces what was written to the disk, reads it back and compares, on threads of its own beside the one that writes on. */
final class ReadBack implements AutoCloseable {

	private static final int NAMED = 10;
	private static final int THREADS = 4;

	// Forcing is waiting for the disk, which takes several files at once hardly longer than one.
	private final ExecutorService reader = Executors.newFixedThreadPool(THREADS,
			Thread.ofPlatform().name("backup-check-", 0).factory());
	private final Map<String, Future<Boolean>> running = new LinkedHashMap<>();

	/** Compares soon. */
	void check(Path written, FileEntry expected) {
		running.put(expected.path(), reader.submit(() -> isSame(written, expected)));
	}

	private static boolean isSame(Path written, FileEntry expected) throws IOException {
		HashedFiles.force(written);
		return HashedFiles.read(written, length -> { }).sha256().equals(expected.sha256());
	}

	/** Waits for all; refuses when one differs. */
	void finish(Path place) throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Map.Entry<String, Future<Boolean>> each : running.entrySet()) {
			if (!result(each.getValue())) {
				wrong.add(each.getKey());
			}
		}
		if (!wrong.isEmpty()) {
			throw new StoreException(Reason.BACKUP_NOT_READ_BACK, place, names(wrong));
		}
	}

	/** The first few of many names. */
	static String names(List<String> names) {
		String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
		return names.size() > NAMED ? first + " … (" + names.size() + ")" : first;
	}

	private static boolean result(Future<Boolean> future) throws IOException {
		try {
			return future.get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof IOException io) {
				throw io;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted while a backup was read back", e);
		}
	}

	@Override
	public void close() {
		reader.shutdownNow();
		reader.close();
	}
}
