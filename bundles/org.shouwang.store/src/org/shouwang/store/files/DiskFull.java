// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.files;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a full disk from other failures. Java has no class for it: only the system's words tell, in the system's language
 * (Linux and macOS say it in English or Chinese, Windows in the language of the installation).
 */
public final class DiskFull {

	private static final List<String> WORDS = List.of("no space left on device", "not enough space on the disk",
			"disk quota exceeded", "设备上没有空间", "磁盘空间不足", "超出磁盘限额");

	private DiskFull() {
	}

	/** Whether the error, or one that caused it, is a full disk. */
	public static boolean in(Throwable error) {
		return search(error, Collections.newSetFromMap(new IdentityHashMap<>()));
	}

	private static boolean search(Throwable error, Set<Throwable> seen) {
		if (error == null || !seen.add(error)) {
			return false;
		}
		String message = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
		return WORDS.stream().anyMatch(message::contains) || search(error.getCause(), seen)
				|| error instanceof SQLException sql && search(sql.getNextException(), seen);
	}
}
