// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.derby.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files without which Derby must not even try: it would make a new log and lose what stood in the old one. */
public final class DerbyFiles {

	private static final List<String> VITAL = List.of("seg0", "log", "log/log.ctrl", "log/logmirror.ctrl");

	private static final String PROPERTIES = "service.properties";
	// Lies there alone when Derby was killed while it wrote that file anew, as changing the key does; on booting it is taken back.
	private static final String FORMER_PROPERTIES = "service.propertiesold";

	private DerbyFiles() {
	}

	/** Names of what is missing, relative to the folder's parent. */
	public static List<String> missing(Path folder) {
		String properties = Files.exists(folder.resolve(FORMER_PROPERTIES)) ? FORMER_PROPERTIES : PROPERTIES;
		return Stream.concat(Stream.concat(Stream.of(properties), VITAL.stream()), checkpointFile(folder).stream())
				.filter(name -> !Files.exists(folder.resolve(name))).map(name -> folder.getFileName() + "/" + name).toList();
	}

	// The control file holds the place of the last checkpoint, and its upper half is the number of the log file. Without that
	// file Derby would start an empty log in silence, and lose what had not yet reached the tables.
	private static Optional<String> checkpointFile(Path folder) {
		try (DataInputStream control = new DataInputStream(Files.newInputStream(folder.resolve("log/log.ctrl")))) {
			control.readLong();
			return Optional.of("log/log" + (control.readLong() >>> Integer.SIZE) + ".dat");
		} catch (IOException e) {
			return Optional.empty(); // missing or cut off: Derby itself reports that
		}
	}

	/** The files of these containers that are missing. */
	static List<String> missing(Path folder, Stream<Long> conglomerates) {
		return conglomerates.map(number -> "c" + Long.toHexString(number) + ".dat")
				.filter(name -> !Files.exists(folder.resolve("seg0").resolve(name)))
				.map(name -> folder.getFileName() + "/seg0/" + name).toList();
	}

	/** Size of all files of a database; 0 where it cannot be told. */
	static long bytes(Path folder) {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.mapToLong(file -> file.toFile().length()).sum();
		} catch (IOException e) {
			return 0;
		}
	}
}
