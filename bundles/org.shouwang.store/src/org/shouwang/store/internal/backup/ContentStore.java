// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

import org.shouwang.store.files.AtomicFile;
import org.shouwang.store.files.Folders;
import org.shouwang.store.internal.backup.HashedFiles.Digest;

/**
 * Contents that several backups share, named by the hash of their bytes: {@code contents/ab/abcd…}. The bytes are those of the
 * encrypted files, so the names tell nothing about what is in them. No links: a stick's file system knows none.
 */
final class ContentStore {

	private static final String FRESH = ".new-";

	private final Path folder;

	ContentStore(Path place) {
		this.folder = place.resolve("contents");
	}

	/** Where a content lies. */
	Path path(String sha256) {
		return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
	}

	/** Whether that content is there, whole: its bytes are read and hashed, for a name proves nothing. */
	boolean holds(FileEntry entry, LongConsumer bytes) throws IOException {
		Path path = path(entry.sha256());
		return Files.isRegularFile(path) && Files.size(path) == entry.size()
				&& HashedFiles.read(path, bytes).sha256().equals(entry.sha256());
	}

	/**
	 * Copies a file in and tells its digest. Its bytes are neither forced to the disk nor read back: that they bear their name
	 * proves nothing until then, and whoever finds them hashes them.
	 */
	Digest add(Path file, LongConsumer bytes) throws IOException {
		Path fresh = fresh();
		try {
			Digest digest = HashedFiles.copy(file, fresh, bytes);
			Path path = path(digest.sha256());
			Files.createDirectories(path.getParent());
			Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return digest;
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	/** A name in this place that nobody has, for what is not whole yet; what is left under such a name is removed some day. */
	Path fresh() throws IOException {
		Files.createDirectories(folder);
		return folder.resolve(FRESH + UUID.randomUUID());
	}

	/** Makes the names durable. */
	void force() throws IOException {
		if (Files.isDirectory(folder)) {
			for (Path part : list(folder)) {
				if (Files.isDirectory(part)) {
					AtomicFile.forceFolder(part);
				}
			}
			AtomicFile.forceFolder(folder);
		}
	}

	/** Removes every content but these, and what interrupted copying left. */
	void retain(Set<String> referenced) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		for (Path part : list(folder)) {
			if (!Files.isDirectory(part)) {
				Files.deleteIfExists(part);
				continue;
			}
			for (Path content : list(part)) {
				if (!referenced.contains(content.getFileName().toString())) {
					Files.deleteIfExists(content);
				}
			}
			if (Folders.isEmpty(part)) {
				Files.delete(part);
			}
		}
	}

	private static List<Path> list(Path folder) throws IOException {
		try (Stream<Path> list = Files.list(folder)) {
			return list.toList();
		}
	}
}
