// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.ring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.shouwang.store.StoreException;
import org.shouwang.store.StoreException.Reason;
import org.shouwang.store.files.AtomicFile;

/** {@code keyring.json}. Written all or nothing. */
public final class KeyRingFile {

	/** The file's name in a workspace. */
	public static final String NAME = "keyring.json";

	private final Path file;

	public KeyRingFile(Path workspace) {
		this.file = workspace.resolve(NAME);
	}

	public Path path() {
		return file;
	}

	/** Reads what is there; whether it is genuine is known only with the key. */
	public SealedRing read() {
		if (!Files.isRegularFile(file)) {
			throw new StoreException(Reason.MISSING_FILES, file);
		}
		try {
			return SealedRing.read(Files.readAllBytes(file), file);
		} catch (IOException e) {
			throw new StoreException(e, Reason.DAMAGED_KEYRING, file);
		}
	}

	/** As {@link #read}; empty when what is there cannot be read. */
	public Optional<SealedRing> tryRead() {
		try {
			return Optional.of(read());
		} catch (StoreException e) {
			return Optional.empty();
		}
	}

	/** Writes the ring where another one, or none, is there. */
	public void renew(SealedRing ring) {
		if (tryRead().filter(there -> Arrays.equals(there.text(), ring.text())).isEmpty()) {
			write(ring);
		}
	}

	public void write(SealedRing ring) {
		AtomicFile.write(file, ring.text());
	}
}
