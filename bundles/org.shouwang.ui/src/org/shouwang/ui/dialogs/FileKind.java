// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.dialogs;

import java.util.List;

/**
 * A kind of files in a file dialog.
 *
 * @param label      what it is called
 * @param extensions without the dot, in lower case
 */
public record FileKind(String label, List<String> extensions) {
	/** A kind with these extensions. */
	public static FileKind of(String label, String... extensions) {
		return new FileKind(label, List.of(extensions));
	}

	/** The pattern as file dialogs understand it; some systems tell upper from lower case. */
	String pattern() {
		return String.join(";", extensions.stream().map(e -> "*." + e + ";*." + e.toUpperCase(java.util.Locale.ROOT)).toList());
	}
}
