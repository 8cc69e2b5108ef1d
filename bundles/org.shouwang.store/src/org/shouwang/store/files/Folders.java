// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
public final class Folders {

	private Folders() {
	}

	/** Removes a folder with all it holds; nothing when it is not there. Links are removed, not followed. */
	public static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> all;
		try (Stream<Path> walk = Files.walk(folder)) {
			all = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : all) {
			Files.deleteIfExists(path);
		}
	}

	/** Copies a folder with all it holds into one that does not exist yet, each file forced to the disk. */
	public static void copy(Path from, Path to) throws IOException {
		List<Path> all;
		try (Stream<Path> walk = Files.walk(from)) {
			all = walk.sorted().toList();
		}
		for (Path path : all) {
			Path copy = to.resolve(from.relativize(path).toString());
			if (Files.isDirectory(path)) {
				Files.createDirectory(copy);
			} else {
				Files.copy(path, copy);
				force(copy);
			}
		}
	}

	private static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** Size of all files in it, in bytes; 0 when it is not there. */
	public static long bytes(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return 0;
		}
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.mapToLong(path -> path.toFile().isFile() ? path.toFile().length() : 0).sum();
		}
	}

	/** Whether the folder holds nothing. */
	public static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> list = Files.list(folder)) {
			return list.findAny().isEmpty();
		}
	}
}
