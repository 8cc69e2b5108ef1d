// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.archives.ui.internal.papers;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.shouwang.archives.incoming.IncomingFile;
import org.shouwang.ui.list.ViewState;

/**
 * What this computer knows of its incoming folder: where it is, what becomes of files, and which were dealt with. Of those only marks are kept,
 * which tell nothing of a file.
 */
final class IncomingWishes {
	private static final String FOLDER = "folder";
	private static final String MOVE = "move";
	private static final String DONE = "done";
	/** At 17 characters each they stay well below the 8 KB that one setting may have. */
	private static final int MOST = 450;

	private final ViewState kept;
	private final List<String> done;

	/** @param kept of this computer */
	IncomingWishes(ViewState kept) {
		this.kept = kept;
		this.done = new ArrayList<>(List.of(kept.get(DONE).orElse("").split(",")));
	}

	Optional<Path> folder() {
		try {
			return kept.get(FOLDER).filter(s -> !s.isBlank()).map(Path::of);
		} catch (InvalidPathException e) {
			return Optional.empty(); // of another system, as when a home folder is carried over
		}
	}

	void setFolder(Path folder) {
		kept.put(FOLDER, folder.toAbsolutePath().toString());
	}

	boolean isMoving() {
		return kept.get(MOVE).filter("true"::equals).isPresent();
	}

	void setMoving(boolean moves) {
		kept.put(MOVE, String.valueOf(moves));
	}

	/** Whether it was stored or hidden before. */
	boolean isDone(IncomingFile file) {
		return done.contains(file.mark());
	}

	/** Remembers that it was stored or hidden; the oldest are forgotten. */
	void done(IncomingFile file) {
		done.add(file.mark());
		while (done.size() > MOST) {
			done.removeFirst();
		}
		kept.put(DONE, String.join(",", done));
	}
}
