// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files without which Derby must not even try: it would make a new log and lose what stood in the old one. */
public final class DerbyFiles {

	private static final List<String> VITAL = List.of("service.properties", "seg0", "log", "log/log.ctrl", "log/logmirror.ctrl");

	private DerbyFiles() {
	}

	/** Names of what is missing, relative to the folder's parent. */
	public static List<String> missing(Path folder) {
		return VITAL.stream().filter(name -> !Files.exists(folder.resolve(name)))
				.map(name -> folder.getFileName() + "/" + name).toList();
	}

	/** The files of these containers that are missing. */
	static List<String> missing(Path folder, Stream<Long> conglomerates) {
		return conglomerates.map(number -> "c" + Long.toHexString(number) + ".dat")
				.filter(name -> !Files.exists(folder.resolve("seg0").resolve(name)))
				.map(name -> folder.getFileName() + "/seg0/" + name).toList();
	}
}
