// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.incoming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Looks into the folder again and again. A file is ready when it kept size and time for a while and can be read: a scanner writes a
 * page in pieces, and a copy from a card grows. Not thread-safe.
 */
final class FolderScan {
	/** Where files are moved that were taken. */
	static final String TAKEN = "已存入 taken";
	private static final int DEPTH = 5;
	private static final int MOST = 5000;
	private static final Set<String> UNFINISHED = Set.of("part", "partial", "tmp", "temp", "crdownload", "download", "filepart");

	private final Path folder;
	private final Duration quiet;
	private Map<Path, Seen> seen = Map.of();

	private record Seen(IncomingFile file, Instant since) {
	}

	/** @param quiet how long a file must not have changed */
	FolderScan(Path folder, Duration quiet) {
		this.folder = folder;
		this.quiet = quiet;
	}

	/** Looks; the files that are ready, the oldest first. Empty while the folder is not there, as when the card was pulled out. */
	List<IncomingFile> look(Instant now) {
		Map<Path, Seen> found = new HashMap<>();
		for (IncomingFile file : files()) {
			Seen before = seen.get(file.path());
			found.put(file.path(), before != null && before.file().equals(file) ? before : new Seen(file, now));
		}
		seen = found;
		return found.values().stream().filter(s -> !s.since().plus(quiet).isAfter(now)).map(Seen::file).filter(f -> Files.isReadable(f.path()))
				.sorted(Comparator.comparing(IncomingFile::modified).thenComparing(IncomingFile::path)).toList();
	}

	/** Whether some file is still being watched for changes. */
	boolean isWaiting(Instant now) {
		return seen.values().stream().anyMatch(s -> s.since().plus(quiet).isAfter(now));
	}

	private List<IncomingFile> files() {
		List<IncomingFile> files = new ArrayList<>();
		if (!Files.isDirectory(folder)) {
			return files;
		}
		try {
			Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEPTH, new Visitor(files));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return files;
	}

	private final class Visitor extends SimpleFileVisitor<Path> {
		private final List<IncomingFile> files;

		Visitor(List<IncomingFile> files) {
			this.files = files;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
			String name = dir.equals(folder) ? "" : dir.getFileName().toString();
			return name.startsWith(".") || name.equals(TAKEN) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (attributes.isRegularFile() && attributes.size() > 0 && isFinished(file.getFileName().toString())) {
				files.add(new IncomingFile(file, attributes.size(), attributes.lastModifiedTime().toInstant()));
			}
			return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException e) {
			return FileVisitResult.CONTINUE; // it went while we looked, or is locked: the next look tells
		}

		@Override
		public FileVisitResult postVisitDirectory(Path dir, IOException e) {
			return FileVisitResult.CONTINUE;
		}
	}

	private static boolean isFinished(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return !name.startsWith(".") && !name.startsWith("~") && !name.equalsIgnoreCase("Thumbs.db") && !name.equalsIgnoreCase("desktop.ini")
				&& !UNFINISHED.contains(ending);
	}
}
