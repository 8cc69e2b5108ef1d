// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.app.session;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.equinox.app.IApplicationContext;

/** What was said to the window on the command line, with the same options as the verbs have. */
public final class StartArguments {
	private static final String HOME = "--home";
	private static final String LANGUAGE = "--lang";

	private final List<String> arguments;

	/** Reads the program's arguments. */
	public StartArguments(IApplicationContext program) {
		this((String[]) program.getArguments().get(IApplicationContext.APPLICATION_ARGS));
	}

	StartArguments(String... arguments) {
		this.arguments = arguments == null ? List.of() : Arrays.asList(arguments);
	}

	/** The folder of the workspace, by {@code --home DIR}. */
	public Optional<Path> home() {
		return after(HOME).map(Path::of);
	}

	/** The language, by {@code --lang zh|en}; what is neither is English, as everywhere in the window. */
	public Optional<Locale> language() {
		return after(LANGUAGE).map(code -> code.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
	}

	private Optional<String> after(String option) {
		int at = arguments.indexOf(option);
		return at >= 0 && at + 1 < arguments.size() ? Optional.of(arguments.get(at + 1)) : Optional.empty();
	}
}
