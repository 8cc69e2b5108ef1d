// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.shouwang.store.attachments.internal.ServerShelf;
import org.shouwang.store.engine.SharedFiles.Entry;
import org.shouwang.store.internal.Folder;
import org.shouwang.store.internal.backup.HashedFiles.Digest;

/**
 * Brings the attachments into the contents that the backups of a place share. An attachment that the last backup lists with
 * the same size and time is not read again, for attachments never change; but its copy is, to the last byte.
 */
final class AttachmentCopies {

	private static final String FOLDER = "attachments/";

	private final Folder folder;
	private final Optional<ServerShelf> shelf;
	private final ContentStore contents;
	private final Map<String, FileEntry> known = new HashMap<>();
	private final Meter meter;
	private int copied;
	private int reused;

	/**
	 * @param shelf where a server keeps them
	 * @param last  the attachments of the last backup whose list is genuine
	 */
	AttachmentCopies(Folder folder, Optional<ServerShelf> shelf, ContentStore contents, List<FileEntry> last, Meter meter) {
		this.folder = folder;
		this.shelf = shelf;
		this.contents = contents;
		this.meter = meter;
		last.forEach(entry -> known.put(entry.path(), entry));
	}

	int copied() {
		return copied;
	}

	int reused() {
		return reused;
	}

	/** The attachments that were there, each with a durable copy. */
	List<FileEntry> run(ReadBack readBack) throws IOException {
		List<FileEntry> entries = new ArrayList<>();
		if (shelf.isPresent()) {
			for (Entry file : shelf.get().list()) {
				entry(shelf.get(), file, readBack).ifPresent(entries::add);
			}
		} else {
			for (Path file : files(folder)) {
				entry(file, readBack).ifPresent(entries::add);
			}
		}
		contents.force();
		return entries;
	}

	/** Finished files only: what is still being written is hidden. */
	static List<Path> files(Folder folder) throws IOException {
		if (!Files.isDirectory(folder.attachments())) {
			return List.of();
		}
		try (Stream<Path> walk = Files.walk(folder.attachments())) {
			return walk.filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith(".")).sorted().toList();
		}
	}

	// The time says nothing: it is renewed whenever somebody wants the file.
	private Optional<FileEntry> entry(ServerShelf server, Entry file, ReadBack readBack) throws IOException {
		FileEntry former = known.get(FOLDER + file.name());
		if (former != null && former.size() == file.size() && contents.holds(former, meter::add)) {
			reused++;
			return Optional.of(former);
		}
		Path fetched = contents.fresh();
		try {
			if (!server.get(file.name(), fetched)) {
				return Optional.empty();
			}
			Digest digest = contents.add(fetched, meter::add);
			copied++;
			FileEntry entry = new FileEntry(FOLDER + file.name(), digest.size(), digest.sha256(), 0);
			readBack.check(contents.path(digest.sha256()), entry);
			return Optional.of(entry);
		} finally {
			Files.deleteIfExists(fetched);
		}
	}

	// Empty: removed since the folder was listed, by one who knew that no record needs it.
	private Optional<FileEntry> entry(Path file, ReadBack readBack) throws IOException {
		try {
			String path = folder.path().relativize(file).toString().replace('\\', '/');
			long modified = Files.getLastModifiedTime(file).toMillis();
			FileEntry former = known.get(path);
			if (former != null && former.modified() == modified && former.size() == Files.size(file)
					&& contents.holds(former, meter::add)) {
				reused++;
				return Optional.of(former);
			}
			Digest digest = contents.add(file, meter::add);
			copied++;
			FileEntry entry = new FileEntry(path, digest.size(), digest.sha256(), modified);
			readBack.check(contents.path(digest.sha256()), entry);
			return Optional.of(entry);
		} catch (NoSuchFileException e) {
			if (Files.exists(file)) {
				throw e;
			}
			return Optional.empty();
		}
	}
}
