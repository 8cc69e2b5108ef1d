// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.shouwang.store.StoreException;
import org.shouwang.store.files.Folders;

/** Where the backups of one workspace lie in a target. */
final class BackupPlace {

	private static final String PREFIX = "shouwang-";
	private static final int SHORT_ID = 12;
	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
	private static final Pattern FINISHED = Pattern.compile("\\d{8}-\\d{6}(-\\d+)?");
	private static final Pattern UNFINISHED = Pattern.compile("\\.\\d{8}-\\d{6}(-\\d+)?\\.(new|old)");

	private final Path path;

	/** @param path the workspace's folder in the target */
	BackupPlace(Path path) {
		this.path = path.toAbsolutePath().normalize();
	}

	/** The end of the id: its begin is a time, which two workspaces can share. */
	static BackupPlace of(Path target, String workspaceId) {
		return new BackupPlace(target.resolve(PREFIX + workspaceId.substring(Math.max(0, workspaceId.length() - SHORT_ID))));
	}

	/** All of a target. */
	static List<BackupPlace> all(Path target) throws IOException {
		try (Stream<Path> list = Files.list(target)) {
			return list.filter(p -> p.getFileName().toString().startsWith(PREFIX) && Files.isDirectory(p)).map(BackupPlace::new)
					.toList();
		}
	}

	Path path() {
		return path;
	}

	ContentStore contents() {
		return new ContentStore(path);
	}

	/** Folders of finished backups, in no order. A folder without a manifest is none. */
	List<Path> finished() throws IOException {
		return matching(FINISHED).stream().filter(p -> Files.isRegularFile(p.resolve(ManifestFile.NAME))).toList();
	}

	/** A finished backup with what its manifest says of itself. */
	record Found(Path folder, Manifest manifest) {}

	/** The backups whose manifest can be read, newest first. */
	List<Found> readable() throws IOException {
		return finished().stream().flatMap(folder -> tryRead(folder).stream())
				.sorted(Comparator.comparing((Found f) -> f.manifest().made()).reversed()).toList();
	}

	// A damaged manifest is told of when that very backup is asked for; it must not hide the good ones beside it.
	private static Optional<Found> tryRead(Path folder) {
		try {
			return Optional.of(new Found(folder, new ManifestFile(folder).read()));
		} catch (StoreException e) {
			return Optional.empty();
		}
	}

	/** A name that no backup has yet. */
	String name(LocalDateTime time) {
		String name = NAME.format(time);
		for (int i = 2; Files.exists(path.resolve(name)); i++) {
			name = NAME.format(time) + "-" + i;
		}
		return name;
	}

	/** The folder in which a backup of that name grows until it is whole. */
	Path growing(String name) {
		return path.resolve("." + name + ".new");
	}

	/** Takes a backup away so that half of it is never taken for a whole one. */
	void remove(Path backup) throws IOException {
		Path going = path.resolve("." + backup.getFileName() + ".old");
		Files.move(backup, going);
		Folders.delete(going);
	}

	/** Removes what killed attempts left. */
	void clear() throws IOException {
		for (Path left : matching(UNFINISHED)) {
			Folders.delete(left);
		}
	}

	private List<Path> matching(Pattern name) throws IOException {
		if (!Files.isDirectory(path)) {
			return List.of();
		}
		try (Stream<Path> list = Files.list(path)) {
			return list.filter(p -> name.matcher(p.getFileName().toString()).matches()).toList();
		}
	}
}
