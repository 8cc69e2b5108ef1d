// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.attachments.internal.ServerShelf;
import org.shouwang.store.engine.SharedFiles.Entry;

/**
 * Carries the sealed files of attachments between a folder and a server, and compares each byte by byte with a second reading. Small
 * pictures stay behind: they are made anew.
 */
final class AttachmentMove {

	private static final String HIDDEN = ".";
	private static final String SMALL = ".t";

	private final Place from;
	private final Place to;
	private final Set<String> done = new HashSet<>();

	/** Where files lie: in a folder or, when there is one, on the shelf of a server. */
	record Place(Path folder, Optional<ServerShelf> shelf) {

		boolean isServer() {
			return shelf.isPresent();
		}

		List<String> names() throws IOException {
			if (isServer()) {
				return shelf.get().list().stream().map(Entry::name).toList();
			}
			if (!Files.isDirectory(folder)) {
				return List.of();
			}
			try (Stream<Path> list = Files.list(folder)) {
				return list.filter(Files::isRegularFile).map(path -> path.getFileName().toString())
						.filter(name -> !name.startsWith(HIDDEN) && !name.endsWith(SMALL)).sorted().toList();
			}
		}

		/** Copies the file of that name; false when somebody removed it meanwhile, who knew that nothing needs it. */
		boolean read(String name, Path target) throws IOException {
			if (isServer()) {
				return shelf.get().get(name, target);
			}
			Files.copy(folder.resolve(name), target);
			return true;
		}
	}

	AttachmentMove(Place from, Place to) {
		this.from = from;
		this.to = to;
	}

	/** Carries what was not carried before. */
	void run() throws IOException {
		Files.createDirectories(to.folder());
		for (String name : from.names()) {
			if (!done.contains(name) && carry(name)) {
				done.add(name);
			}
		}
	}

	private boolean carry(String name) throws IOException {
		Path copy = to.isServer() ? to.folder().resolve(HIDDEN + name) : to.folder().resolve(name);
		Path again = to.folder().resolve(HIDDEN + name + HIDDEN + "again");
		try {
			if (!from.read(name, copy)) {
				return false;
			}
			to.shelf().ifPresent(server -> server.put(name, copy));
			Place proof = to.isServer() ? to : from;
			if (!proof.read(name, again) || Files.mismatch(copy, again) >= 0) {
				throw new StoreException(Reason.COPY_DIFFERS, name, Files.size(copy), Files.exists(again) ? Files.size(again) : 0);
			}
			return true;
		} finally {
			Files.deleteIfExists(again);
			if (to.isServer()) {
				Files.deleteIfExists(copy);
			}
		}
	}
}
