// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.access.internal.signin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.shouwang.access.internal.ring.KeyFileCopy;
import org.shouwang.access.internal.ring.KeyRingFile;
import org.shouwang.access.internal.ring.SealedRing;
import org.shouwang.store.Workspaces;

/**
 * Finds the newest key ring before anybody signed in: the file in the folder or, where several computers share a workspace, the one at the
 * server's door. So an account that was disabled at one computer is so at all of them. The file stays as a witness: a server that
 * comes with an older ring than this computer has seen, from a backup or by somebody's hand, does not bring old passwords back.
 */
public final class Rings {

	private final Workspaces workspaces;

	public Rings(Workspaces workspaces) {
		this.workspaces = workspaces;
	}

	/** The newer of file and server's ring; whether it is genuine is known only with the key. */
	SealedRing newest(Path folder) {
		KeyRingFile file = new KeyRingFile(folder);
		Optional<SealedRing> shared = atDoor(folder);
		if (shared.isEmpty()) {
			return file.read();
		}
		// A file that was lost or damaged on this computer is made anew once somebody is signed in.
		Optional<SealedRing> own = Files.isRegularFile(file.path()) ? file.tryRead() : Optional.empty();
		return own.filter(ring -> ring.ring().generation() > shared.get().ring().generation()).orElse(shared.get());
	}

	/** The ring at the server's door; empty where there is no server. */
	public Optional<SealedRing> atDoor(Path folder) {
		Optional<Optional<byte[]>> text = workspaces.atDoor(folder, dsl -> new KeyFileCopy(dsl, KeyFileCopy.RING).read());
		return text.flatMap(found -> found).map(content -> SealedRing.read(content, new KeyRingFile(folder).path()));
	}
}
