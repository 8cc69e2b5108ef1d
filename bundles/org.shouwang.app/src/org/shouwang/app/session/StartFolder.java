// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.session;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.equinox.app.IApplicationContext;
import org.shouwang.app.lifecycle.Settings;

/** Which workspace folder the program starts with: {@code --home DIR}, else the property {@code shouwang.home}, else the last one. */
public final class StartFolder {
	private static final String ARGUMENT = "--home";
	private static final String PROPERTY = "shouwang.home";

	private final List<String> arguments;
	private final Settings settings;

	/** Reads the program's arguments. */
	public StartFolder(IApplicationContext program, Settings settings) {
		this((String[]) program.getArguments().get(IApplicationContext.APPLICATION_ARGS), settings);
	}

	StartFolder(String[] arguments, Settings settings) {
		this.arguments = arguments == null ? List.of() : Arrays.asList(arguments);
		this.settings = settings;
	}

	/** The folder, if any was named or remembered. */
	public Optional<Path> folder() {
		int at = arguments.indexOf(ARGUMENT);
		if (at >= 0 && at + 1 < arguments.size()) {
			return Optional.of(Path.of(arguments.get(at + 1)));
		}
		return Optional.ofNullable(System.getProperty(PROPERTY)).filter(p -> !p.isBlank()).map(Path::of).or(settings::workspace);
	}
}
