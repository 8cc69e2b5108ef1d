// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.dialogs;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder in which a file was chosen last, since a school keeps its tables together; at first the person's own. For the
 * window's thread only.
 */
public final class LastFolder {
	private Path path = Path.of(System.getProperty("user.home"));

	/** Where to look first. */
	public Path path() {
		return Files.isDirectory(path) ? path : Path.of(System.getProperty("user.home"));
	}

	/** Remembers where this file lies. */
	public void chosen(Path file) {
		Path parent = file.toAbsolutePath().getParent();
		if (parent != null) {
			path = parent;
		}
	}
}
