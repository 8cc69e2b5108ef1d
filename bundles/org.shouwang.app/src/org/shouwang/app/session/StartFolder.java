// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.session;

import java.nio.file.Path;
import java.util.Optional;

import org.shouwang.app.lifecycle.Settings;

/** Which workspace folder the program starts with: {@code --home DIR}, else the property {@code shouwang.home}, else the last one. */
public final class StartFolder {
	private static final String PROPERTY = "shouwang.home";

	private final StartArguments arguments;
	private final Settings settings;

	/** Looks where nothing else was said. */
	public StartFolder(StartArguments arguments, Settings settings) {
		this.arguments = arguments;
		this.settings = settings;
	}

	/** The folder, if any was named or remembered. */
	public Optional<Path> folder() {
		return arguments.home()
				.or(() -> Optional.ofNullable(System.getProperty(PROPERTY)).filter(p -> !p.isBlank()).map(Path::of))
				.or(settings::workspace);
	}
}
