// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.shouwang.store.ErrorTrace;
import org.shouwang.store.StoreException;
import org.shouwang.store.files.AtomicFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this computer saw last of a workspace: the end of its history, kept outside the workspace's folder. Seals and hashes prove
 * that a history is whole; that it is the newest one only a memory elsewhere can tell. Holds no word of the data. A memory that
 * cannot be read or written takes nothing from anybody's work: it is as if this computer saw the workspace for the first time.
 */
final class HeadMemory {

	/** The end of a history as it was seen. */
	record Seen(long seq, String hash, Instant at) {}

	private static final Logger LOG = LoggerFactory.getLogger(HeadMemory.class);
	private static final int PARTS = 3;

	private final Optional<Path> file;

	private HeadMemory(Optional<Path> file) {
		this.file = file;
	}

	/**
	 * @param folder    of this computer's user; empty: nothing is remembered
	 * @param workspace its id
	 */
	static HeadMemory of(Optional<Path> folder, String workspace) {
		// The id comes out of a file that anybody may have written: it names no other folder.
		boolean plain = workspace.matches("[0-9A-Za-z-]{1,64}");
		return new HeadMemory(folder.filter(f -> plain).map(f -> f.resolve(workspace)));
	}

	Optional<Seen> read() {
		if (file.isEmpty()) {
			return Optional.empty();
		}
		try {
			String[] parts = Files.readString(file.get()).strip().split(" ");
			return parts.length == PARTS ? Optional.of(new Seen(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2])))
					: Optional.empty();
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException | NumberFormatException | DateTimeParseException e) {
			LOG.warn("What this computer knew of a workspace cannot be read; it begins anew:\n{}", ErrorTrace.of(e));
			return Optional.empty();
		}
	}

	void write(Seen seen) {
		file.ifPresent(place -> {
			try {
				Files.createDirectories(place.getParent());
				AtomicFile.write(place, (seen.seq() + " " + seen.hash() + " " + seen.at() + "\n").getBytes(StandardCharsets.US_ASCII));
			} catch (IOException | StoreException e) {
				LOG.warn("What this computer knows of a workspace cannot be written:\n{}", ErrorTrace.of(e));
			}
		});
	}
}
